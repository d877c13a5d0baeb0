import { css } from 'lit';

/** What every form of the family looks like: panels, labelled controls, faults, the way out. */
export const formStyles = css`
  legend {
    padding: 0;
  }
  fieldset.panel {
    background: none;
  }
  :where(fieldset) {
    border: 0;
    margin: 0;
    padding: 0;
  }
  fieldset {
    min-inline-size: 0;
  }
  .panel {
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_wash);
    padding: 0.8em 1em;
    margin-block: 1em;
  }
  fieldset.panel > legend {
    /* Floated, so that the border runs around it as around any panel. */
    float: inline-start;
    inline-size: 100%;
    font-size: 1.2em;
    margin-block-end: 0.4em;
  }
  fieldset.panel > legend + * {
    clear: both;
  }
  .panel > :last-child,
  .panel > .pair:last-child > .field {
    margin-block-end: 0;
  }
  .stage > h3,
  .stage > h4 {
    border-block-end: 2px solid var(--_line);
    padding-block-end: 0.2em;
    margin-block-start: 1.8em;
  }
  .question,
  .told {
    padding-block: 0.2em 1.2em;
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
  }
  .question > :first-child,
  .told > :first-child {
    margin-block: 0.9em 0.2em;
    font-size: 1.1em;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .hint {
    margin-block: 0.1em 0.3em;
    font-size: 0.93em;
  }
  .lead {
    font-size: 1.2em;
    font-weight: bold;
  }

  summary {
    padding-block: 0.15em;
  }
  .help {
    border-inline-start: 0.25em solid var(--_rule);
    padding-inline-start: 1em;
    margin-block: 0.4em 0.8em;
    max-inline-size: 44em;
  }
  .help ul {
    margin-block: 0.2em 0.6em;
    padding-inline-start: 1.2em;
  }

  .field {
    margin-block: 0.7em;
    max-inline-size: 36em;
  }
  .field > label {
    display: block;
    margin-block-end: 0.15em;
  }
  .field > input:not([type='date'], [type='file']),
  .field > textarea {
    inline-size: 100%;
  }
  textarea {
    display: block;
    field-sizing: content;
    min-block-size: 4.5em;
    resize: vertical;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
  }
  .choices {
    margin-block: 0.6em;
  }
  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    margin-block-start: 0.2em;
  }
  .radio {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: max(2em, 24px);
    font-weight: normal;
    cursor: pointer;
  }
  .radio:has(:checked) {
    font-weight: bold;
  }
  .evidence {
    margin-block: 0.8em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_rule);
  }
  .piece {
    margin-block-end: 0.6em;
  }

  dl {
    margin-block: 0.4em;
  }
  dt {
    font-weight: bold;
    margin-block-start: 0.5em;
  }
  dd {
    margin: 0;
  }

  .faults {
    border: 0.25em solid var(--_bad);
    border-radius: var(--_radius);
    padding: 0.6em 1em;
    margin-block: 1em;
  }
  .faults > :first-child {
    margin-block: 0 0.3em;
  }
  .faults li {
    padding-block: 0.15em;
  }
  .fault {
    margin-block: 0.2em;
    border-inline-start: 0.3em solid var(--_bad);
    padding-inline-start: 0.6em;
    font-weight: bold;
  }
  [aria-invalid='true'] {
    border-width: 2px;
    border-color: var(--_bad);
  }
  .warn,
  .good {
    border-inline-start: 0.3em solid var(--_warning);
    padding-inline-start: 0.8em;
  }
  .good {
    border-color: var(--_good);
    font-weight: bold;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.6em 1em;
    margin-block: 0.6em;
  }
  .row:empty {
    display: none;
  }
  .row .field {
    margin-block: 0;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  input[type='file'] {
    inline-size: 100%;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 1.2em;
    margin-block-start: 1em;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.93em;
  }
  .bar button {
    margin-inline-start: auto;
  }
  /* Always in sight where there is room for it; at high zoom it would cover the questions. */
  @media (min-width: 48em) and (min-height: 34em) {
    .bar {
      position: sticky;
      inset-block-end: 0;
      /* The page's own background is not ours to know: a pair that always reads. */
      background: Canvas;
      color: CanvasText;
      z-index: 1;
    }
  }

  @media print {
    .panel {
      background: none;
    }
    .help {
      /* Opened on paper, all of them: side by side they take half the sheets. */
      columns: 18em;
    }
    input,
    textarea {
      border-color: #000;
    }
  }
`;
