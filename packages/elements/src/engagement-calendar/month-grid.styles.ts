import { css } from 'lit';

/** The month: a table, and where that would be too narrow a list of days. On paper it is a table again. */
export const monthGridStyles = css`
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.3em;
    border: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-weight: normal;
  }
  thead th {
    font-weight: bold;
    font-size: 0.88em;
  }
  td {
    block-size: 4.5em;
  }
  td[aria-current] {
    outline: 2px solid currentColor;
    outline-offset: -2px;
  }
  td[aria-current] .date {
    font-weight: bold;
  }
  .event {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.25em;
    padding: 0.15em 0.4em;
    font-size: 0.88em;
    line-height: 1.3;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .throughout {
    list-style: none;
    padding: 0;
  }
  .throughout .event {
    inline-size: auto;
  }
  .paper {
    display: none;
  }

  /* Narrow: the month becomes a list of the days on which something happens. */
  @media screen {
    @container (max-width: 46em) {
      table,
      tbody,
      tr,
      td {
        display: block;
        inline-size: auto;
      }
      td {
        block-size: auto;
        padding-block: 0.5em;
        border-width: 1px 0 0;
      }
      td.bare {
        display: none;
      }
      .date::before {
        content: attr(data-weekday);
        /* Screen readers say the column's head already. */
        content: attr(data-weekday) / '';
      }
      .date {
        font-weight: bold;
      }
    }
  }

  @media print {
    .paper {
      display: block;
    }
    tr {
      break-inside: avoid;
    }
    th,
    td {
      border: 1px solid #999;
    }
  }
`;
