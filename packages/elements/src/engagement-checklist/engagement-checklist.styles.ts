import { css } from 'lit';

export const checklistStyles = css`
  .told {
    padding-block: 0.2em 1.2em;
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
  }
  .told > :first-child {
    margin-block: 0.9em 0.2em;
    font-size: 1.1em;
  }
  .statement {
    margin-block: 0.2em 0.5em;
  }
  h4 .mark,
  h5 .mark {
    font-size: 0.8em;
    vertical-align: middle;
  }
  .owed li {
    padding-block: 0.15em;
  }
`;
