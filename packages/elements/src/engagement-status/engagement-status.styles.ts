import { css } from 'lit';

export const engagementStatusStyles = css`
  /* One word in somebody's sentence. */
  :host {
    display: inline !important;
    margin-block: 0 !important;
  }
  .body,
  .body > .news {
    display: inline;
    container-type: normal;
  }
  button.plain {
    padding-block: 0;
    font-size: 0.9em;
  }
  .account {
    display: block;
    max-inline-size: 44em;
    margin-block: 0.4em 0.8em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_rule);
  }
  .account[hidden] {
    display: none;
  }
  @media print {
    .account[hidden] {
      display: block;
    }
  }
`;
