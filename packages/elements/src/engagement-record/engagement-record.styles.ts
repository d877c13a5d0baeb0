import { css } from 'lit';

export const engagementRecordStyles = css`
  .stages {
    list-style: none;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.6em;
  }
  .stages button {
    background: none;
    text-align: start;
  }
  .stages b {
    text-decoration: underline;
    text-underline-offset: 0.15em;
    margin-inline-end: 0.4em;
  }
  .left {
    font-weight: normal;
    font-size: 0.93em;
  }
  /* On paper the other questions stand around it: it is one of them. */
  @media screen {
    .one {
      border-block: 2px solid var(--_line);
      margin-block: 1em;
      padding-block: 0.4em 0.8em;
    }
    .one .question {
      border-block-end: 0;
      padding-block-end: 0.2em;
    }
    .one h3,
    .one h4 {
      margin-block: 0.2em 0;
    }
  }
  .question legend {
    max-inline-size: 36em;
  }
  .question .hint {
    max-inline-size: 44em;
  }
  .question details .hint {
    margin-block: 0.2em;
  }
  .question > :first-child {
    font-size: 1em;
    margin-block-start: 0.5em;
  }
  .question > .field > label,
  .question > fieldset > legend,
  .asked {
    font-size: 1.1em;
  }
  .list ol,
  .scorers {
    list-style: none;
    padding: 0;
    margin-block: 0.4em;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.2em 0.8em;
    margin-block: 0.4em;
  }
  .line .field {
    margin-block: 0;
    min-inline-size: 0;
  }
  .line .field:first-child {
    flex: 1 1 14em;
  }
  .line .field > label {
    font-size: 0.93em;
    font-weight: normal;
  }
  input[readonly] {
    border-style: dashed;
  }
  /* What is there to be heard only is positioned: its place, too, scrolls with the table, and not the page. */
  .scroll {
    overflow-x: auto;
    position: relative;
  }
  table {
    border-collapse: collapse;
    margin-block: 0.6em;
    inline-size: 100%;
  }
  [part='grid'] {
    min-inline-size: 34em;
  }
  .judged {
    max-inline-size: 44em;
  }
  th,
  td {
    border: 1px solid var(--_rule);
    padding: 0.4em 0.6em;
    text-align: start;
    vertical-align: top;
  }
  [part='grid'] th {
    overflow-wrap: normal;
  }
  .judged tbody th {
    font-weight: normal;
  }
  .links {
    padding-inline-start: 1.2em;
  }
  dd > ul {
    margin-block: 0.1em;
    padding-inline-start: 1.2em;
  }
  dd {
    max-inline-size: 44em;
  }

  @media print {
    .scroll {
      overflow: visible;
    }
    [part='grid'] {
      min-inline-size: 0;
    }
  }
`;
