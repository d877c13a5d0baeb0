import { css } from 'lit';

/** What every mark has: word, shape and colour, and on paper and in forced colours no less than that. */
export const markStyles = css`
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tone);
    color: var(--_on-status);
    font-size: 0.9em;
    font-weight: bold;
    print-color-adjust: exact;
  }
  .mark svg {
    flex: none;
    fill: none;
    stroke: currentColor;
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
