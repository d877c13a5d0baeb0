import { css } from 'lit';

export const engagementProgressStyles = css`
  .summary {
    margin-block: 0.3em 0.6em;
    max-inline-size: 60em;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 1.6em;
    border-radius: var(--_radius);
    overflow: hidden;
    print-color-adjust: exact;
  }
  .edge {
    fill: none;
    stroke: var(--_on-status);
    stroke-width: 1.5;
  }
  ol,
  ul {
    list-style: none;
    padding: 0;
  }
  .reds {
    columns: 24em;
    margin-block: 0.2em 0.8em;
  }
  .reds li {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.3em;
  }
  /* A line each: the whole of it stands below, and here on paper and for screen readers. */
  .reds li > .own {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .reds p {
    flex-basis: 100%;
    margin: 0;
  }
  .spread {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.4em;
    margin-block: 0.5em 1em;
  }
  .needs {
    margin: 0;
  }
  .needs > li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_rule);
    break-inside: avoid;
    max-inline-size: 60em;
  }
  .needs p {
    margin: 0.1em 0 0;
  }
  .field label {
    display: block;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block: 0.8em 0.4em;
  }
  th,
  td {
    padding: 0.35em 0.6em 0.35em 0;
    text-align: start;
    vertical-align: top;
    font-weight: normal;
    border-block-end: 1px solid var(--_rule);
  }
  thead th {
    font-weight: bold;
    vertical-align: bottom;
    border-block-end: 2px solid var(--_line);
  }
  tbody th {
    inline-size: 32%;
  }
  tbody .bar {
    block-size: 0.5em;
    margin-block-start: 0.3em;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  @container (min-width: 46.01em) {
    thead th,
    td {
      /* A column is never narrower than its longest word. */
      overflow-wrap: break-word;
    }
  }
  @media screen {
    @container (max-width: 46em) {
      table,
      tbody,
      tbody th {
        display: block;
        inline-size: 100%;
      }
      tbody tr {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2em 1.2em;
        padding-block: 0.5em;
        border-block-end: 1px solid var(--_rule);
      }
      th,
      td {
        padding: 0;
        border: 0;
      }
      td::before {
        content: attr(data-label) ': ';
        /* Screen readers say the column's head already. */
        content: attr(data-label) ': ' / '';
        font-size: 0.88em;
      }
    }
  }
  @media print {
    .part {
      fill: none;
    }
    .hatch,
    .edge {
      stroke: #000;
      stroke-opacity: 1;
    }
    .dot {
      fill: #000;
      fill-opacity: 1;
    }
    thead th,
    td {
      overflow-wrap: break-word;
    }
    tbody tr:first-child {
      /* No head alone at the foot of a sheet. */
      break-before: avoid;
    }
    tbody tr {
      break-inside: avoid;
    }
    .reds li > .own {
      white-space: normal;
    }
  }
`;
