import { css } from 'lit';

export const engagementCalendarStyles = css`
  .months,
  .take {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    margin-block: 0.6em;
  }
  .months {
    align-items: end;
  }
  .months label {
    display: block;
    font-size: 0.88em;
    font-weight: normal;
  }
  .take p {
    margin: 0;
  }

  .group {
    content-visibility: auto;
    contain-intrinsic-size: auto 14em;
  }
  .engagement {
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_rule);
    max-inline-size: 60em;
    break-inside: avoid;
  }
  .engagement > :first-child {
    margin-block: 0 0.2em;
  }
  .engagement p {
    margin-block: 0.3em;
  }
  .state {
    display: inline-block;
    margin-inline-end: 0.5em;
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.9em;
  }
  .state[data-state='open'] {
    border-width: 2px;
    font-weight: bold;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
    margin-block: 0.4em;
  }
  .facts > div {
    max-inline-size: 100%;
  }
  dt {
    font-size: 0.88em;
  }
  dt,
  dd {
    display: inline;
    margin: 0;
  }
  dt::after {
    content: ': ';
  }
  .links {
    list-style: none;
    padding: 0;
  }
  .links a {
    display: inline-block;
    min-block-size: 24px;
    font-weight: bold;
  }
  .term {
    font-weight: bold;
  }
  .told,
  .settle {
    margin-block: 0.6em;
    padding: 0.5em 0.8em;
    border-inline-start: 0.3em solid var(--_line);
    background: var(--_wash);
  }
  .settle {
    border-inline-start-color: var(--_warning);
  }
  .told > :first-child,
  .settle > :first-child {
    margin-block-start: 0;
  }
  .told .facts {
    display: block;
  }
  .told .facts > div {
    margin-block: 0.2em;
  }
  .told dt {
    font-size: 1em;
    font-weight: bold;
  }
  .settle ul {
    margin-block: 0.2em 0;
    padding-inline-start: 1.2em;
  }

  .window {
    margin-block-start: 1.5em;
    padding: 0.2em 1em 1em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  .wish {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.6em 1em;
  }
  .wish .field {
    flex: 0 1 16em;
  }
  .wish label {
    display: block;
    font-weight: normal;
  }
  .wish p {
    margin: 0;
  }
  .wish .field > input,
  .wish select {
    inline-size: 100%;
  }
  .summary-of-faults {
    margin-block: 0.5em;
    padding: 0.5em 0.8em;
    border: 3px solid var(--_bad);
  }
  .summary-of-faults > p {
    margin-block-start: 0;
  }

  @media print {
    .group {
      content-visibility: visible;
    }
    .told,
    .settle {
      background: none;
    }
  }
`;
