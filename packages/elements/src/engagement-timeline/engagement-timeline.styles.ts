import { css } from 'lit';

export const engagementTimelineStyles = css`
  .replay {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 0.8em;
    margin: 0 0 0.8em;
    padding: 0.6em 0.8em 0.8em;
    min-inline-size: 0;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .replay legend {
    float: inline-start;
    padding: 0;
  }
  .replay legend,
  .replay > p {
    inline-size: 100%;
    margin: 0;
  }
  .replay label {
    display: block;
    font-size: 0.88em;
    font-weight: normal;
  }
  .slide {
    flex: 1 1 14em;
    min-inline-size: 8em;
  }
  .slide input {
    inline-size: 100%;
    padding: 0;
    border: 0;
    accent-color: var(--_accent);
  }

  .scroll {
    overflow-x: auto;
    max-inline-size: 100%;
  }
  .plot {
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .axis,
  .lane {
    display: block;
    min-inline-size: 100%;
  }
  .axis {
    block-size: 1.8em;
    border-block-end: 2px solid var(--_line);
  }
  .axis text {
    fill: currentColor;
    font-size: 0.88em;
  }
  .lane {
    inline-size: 100%;
    block-size: 2em;
    print-color-adjust: exact;
  }
  .lanes {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .lanes > li {
    padding-block-start: 0.4em;
    border-block-start: 1px solid var(--_rule);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4em;
  }
  .stay {
    position: sticky;
    inset-inline-start: 0;
    inline-size: fit-content;
    max-inline-size: min(50em, 100cqi - 1em);
  }
  .tick {
    stroke: var(--_rule);
  }
  .now {
    stroke: currentColor;
    stroke-width: 2;
  }
  .edge {
    fill: none;
    stroke: currentColor;
  }
  .edge.open {
    stroke-dasharray: 6 4;
  }
  .lead {
    fill: currentColor;
  }
  .promised {
    fill: none;
    stroke: currentColor;
    stroke-dasharray: 3 2;
  }
  .diamond {
    fill: Canvas;
    stroke: CanvasText;
    stroke-width: 1.5;
  }
  .diamond.done {
    fill: CanvasText;
  }

  table {
    inline-size: 100%;
    min-inline-size: 44em;
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: 0.35em;
    padding-inline: 0 0.6em;
    text-align: start;
    vertical-align: top;
    font-weight: normal;
    border-block-end: 1px solid var(--_rule);
  }
  th,
  td {
    /* A column is never narrower than its longest word: the region scrolls. */
    overflow-wrap: break-word;
  }
  .key {
    margin-block-start: 1em;
  }
  thead th {
    font-weight: bold;
    border-block-end: 2px solid var(--_line);
  }
  .objective {
    padding-block-start: 1em;
    font-weight: bold;
    font-size: 1.1em;
  }
  .ref {
    font-variant-numeric: tabular-nums;
    font-weight: bold;
  }
  td ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }

  @media (forced-colors: active) {
    .part,
    .quiet-part {
      fill: Canvas;
    }
    .hatch {
      stroke: CanvasText;
      stroke-opacity: 1;
    }
    .dot {
      fill: CanvasText;
      fill-opacity: 1;
    }
    .edge,
    .tick {
      stroke: CanvasText;
    }
    .now {
      stroke: Highlight;
      stroke-width: 3;
    }
  }
  @media print {
    .replay,
    .views {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
    table {
      min-inline-size: 0;
    }
    th,
    td {
      overflow-wrap: anywhere;
    }
    .ref,
    .mark {
      /* One word: its column is as wide as that. */
      overflow-wrap: break-word;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
