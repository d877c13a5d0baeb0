import { css } from 'lit';

export const checklistStyles = css`
  .question {
    /* Out of sight it costs nothing; a ring around what has the focus is not cut off at its edge. */
    content-visibility: auto;
    overflow-clip-margin: 1em;
    /* As high as it will be: when it comes into sight, no button below it may slide away from under a finger. */
    contain-intrinsic-block-size: auto 11.3em;
  }
  @media (max-width: 30em) {
    .question {
      contain-intrinsic-block-size: auto 18.8em;
    }
  }
  .question:has([data-do='clear-answer']) {
    contain-intrinsic-block-size: auto 34em;
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
  @media print {
    .question {
      content-visibility: visible;
    }
  }
`;
