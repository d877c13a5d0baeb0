import { css } from 'lit';

/** Two versions side by side: each place's two sayings under each other, with room for long words. */
export const choosingStyles = css`
  .two > :first-child {
    margin-block-start: 0.2em;
  }
  .two .radio {
    display: flex;
    align-items: start;
    padding-block: 0.3em;
  }
  .two .radio:has(:checked) {
    font-weight: normal;
  }
  .two .radio input {
    margin-block-start: 0.2em;
  }
`;
