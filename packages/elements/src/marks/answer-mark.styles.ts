import { css } from 'lit';
import { markStyles } from './mark.styles.js';

export const answerMarkStyles = css`
  ${markStyles}
  .mark {
    padding: 0.1em 0.55em;
  }
  .mark svg {
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 2;
  }
`;
