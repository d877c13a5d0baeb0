import { css } from 'lit';
import { markStyles } from './mark.styles.js';

export const statusMarkStyles = css`
  ${markStyles}
  .mark {
    padding: 0.05em 0.5em;
    vertical-align: baseline;
  }
  .mark svg {
    inline-size: 0.9em;
    block-size: 0.9em;
    stroke-width: 2.2;
  }
  /* Never coloured: what is not rated should not look as if it were. */
  .mark[data-tone='grey'] {
    background: none;
    color: inherit;
    border-color: var(--_line);
    font-weight: normal;
  }
  dl {
    margin-block: 0.3em;
  }
  dt {
    font-weight: bold;
    margin-block-start: 0.5em;
  }
  dd {
    margin: 0;
  }
  dd ul,
  dd ol {
    margin-block: 0;
    padding-inline-start: 1.2em;
  }
  .key dl {
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
    gap: 0.4em 1em;
    max-inline-size: 50em;
  }
  .key dt {
    margin: 0;
  }
`;
