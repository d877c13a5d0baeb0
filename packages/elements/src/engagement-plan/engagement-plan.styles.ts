import { css } from 'lit';

/**
 * Columns have fixed widths, and rows are grids, so that fifty rows out of sight cost nothing and nothing
 * moves when they come into sight. The markup is a table and says so (roles); on paper it is laid out as one,
 * so that its head is repeated on every sheet.
 */
export const engagementPlanStyles = css`
  .summary {
    margin-block: 0.3em 0.8em;
  }
  .uncounted {
    visibility: hidden;
  }
  table,
  thead,
  tbody {
    display: block;
    inline-size: 100%;
    margin: 0;
  }
  table {
    border-block-end: 2px solid var(--_line);
  }
  .chunk {
    content-visibility: auto;
    contain-intrinsic-size: auto 300em;
  }
  tr {
    display: block;
  }
  thead tr,
  .row {
    display: grid;
    grid-template-columns: 3.6em minmax(0, 1fr) 8em 11em 8.5em;
    gap: 0 1em;
  }
  th,
  td {
    display: block;
    min-inline-size: 0;
    padding: 0;
    text-align: start;
    vertical-align: top;
    font-weight: normal;
  }
  thead tr {
    align-items: center;
    padding-block: 0.2em;
    border-block-end: 2px solid var(--_line);
  }
  thead th {
    font-weight: bold;
  }
  thead button.plain {
    padding-inline: 0;
    text-align: start;
    font-weight: bold;
  }
  .arrow {
    display: inline-block;
    margin-inline-start: 0.3em;
    font-weight: normal;
  }
  .paper {
    display: none;
  }
  .row {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_rule);
  }
  .row > .ref {
    font-variant-numeric: tabular-nums;
    font-weight: bold;
  }
  .objective > th {
    margin-block-start: 1.2em;
    padding-block: 0.3em;
    font-weight: bold;
    font-size: 1.1em;
    border-block-end: 2px solid var(--_line);
  }
  .statement {
    font-weight: normal;
    font-size: 0.9em;
  }
  .action > th {
    padding-block: 0.5em;
    padding-inline: 0.5em;
    font-weight: bold;
    background: var(--_wash);
  }
  .objective + .action {
    border: 0;
  }
  .title {
    font-weight: bold;
  }
  td ul {
    margin-block: 0;
    padding-inline-start: 1.2em;
  }
  summary,
  .why {
    font-size: 0.88em;
  }
  .why {
    inline-size: fit-content;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .why > span {
    display: list-item;
    list-style: inside disclosure-closed;
  }
  .why[aria-expanded='true'] > span {
    list-style-type: disclosure-open;
  }
  .key {
    margin-block-start: 1em;
  }
  .account {
    padding-inline-start: 0.8em;
    border-inline-start: 0.25em solid var(--_rule);
    margin-block: 0.2em 0.6em;
    font-size: 0.95em;
  }

  /* Narrow: each row becomes a card, and the head a line of sort buttons. */
  @media screen {
    @container (max-width: 46em) {
      thead tr {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 1.2em;
      }
      thead tr::before {
        content: attr(data-sort);
      }
      .row {
        grid-template-columns: minmax(0, auto) minmax(0, 1fr);
        gap: 0.2em 0.8em;
        padding-block: 0.7em;
      }
      .row > [data-label] {
        grid-column: 1 / -1;
        display: grid;
        grid-template-columns: 6.5em minmax(0, 1fr);
        column-gap: 0.8em;
      }
      .row > [data-label]::before {
        content: attr(data-label);
        /* Screen readers say the column's head already. */
        content: attr(data-label) / '';
        grid-row: 1 / span 9;
        font-size: 0.88em;
      }
      .row > [data-label] > * {
        grid-column: 2;
        justify-self: start;
      }
    }
  }

  /* Rows are grids on paper as well; the table around them repeats the head on every sheet. */
  @media print {
    table {
      display: table;
    }
    caption {
      display: none;
    }
    thead {
      display: table-header-group;
    }
    tbody.chunk {
      display: table-row-group;
      content-visibility: visible;
    }
    thead tr,
    .row {
      grid-template-columns: 3em minmax(0, 1fr) 5em 7.5em 7.2em;
      column-gap: 0.7em;
    }
    tr {
      break-inside: avoid;
    }
    .objective,
    .action {
      break-after: avoid;
    }
    .paper {
      display: inline;
    }
    /* All that a row opens stands under the whole of it: in one column of five it would be half a sheet. */
    .row > .account {
      grid-column: 2 / -1;
      margin-block-end: 0;
      font-size: 0.88em;
    }
    .account dl {
      margin: 0;
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 0.1em 1em;
    }
    .account :is(dt, ul) {
      margin: 0;
    }
    summary {
      display: none;
    }
  }
`;
