import { css } from 'lit';

export const statusMarkStyles = css`
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.05em 0.5em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tone);
    color: var(--_on-status);
    font-size: 0.9em;
    font-weight: bold;
    vertical-align: baseline;
    print-color-adjust: exact;
  }
  .mark svg {
    inline-size: 0.9em;
    block-size: 0.9em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.2;
  }
  .mark .solid {
    fill: currentColor;
  }
  [data-tone='good'] {
    --_tone: var(--_good);
  }
  [data-tone='warning'] {
    --_tone: var(--_warning);
  }
  [data-tone='bad'] {
    --_tone: var(--_bad);
  }
  [data-tone='grey'] {
    --_tone: var(--_grey);
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
  @media (forced-colors: active) {
    .mark {
      border-color: CanvasText;
    }
  }
  @media print {
    .mark {
      background: none;
      color: #000;
      border-color: #000;
    }
  }
`;
