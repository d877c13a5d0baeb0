import { css, svg } from 'lit';

/** The hatching of every bar in the element; it stands in the first of them. */
export const HATCHING = svg`<defs>
    <pattern id="bad" width="6" height="6" patternUnits="userSpaceOnUse">
      <path class="hatch" d="M0 6 6 0M-1 1 1-1M5 7 7 5" />
    </pattern>
    <pattern id="warning" width="6" height="6" patternUnits="userSpaceOnUse">
      <circle class="dot" cx="3" cy="3" r="1.1" />
    </pattern>
    <pattern id="grey" width="6" height="6" patternUnits="userSpaceOnUse">
      <path class="hatch" d="M0 3H6" />
    </pattern>
  </defs>`;

/** Parts of a bar: coloured and hatched, so that none hangs on colour. */
export const hatchingStyles = css`
  .part {
    fill: var(--_tone);
  }
  .quiet-part {
    fill: var(--_rule);
  }
  .hatch {
    fill: none;
    stroke: var(--_on-status);
    stroke-width: 1;
    stroke-opacity: 0.45;
  }
  .dot {
    fill: var(--_on-status);
    fill-opacity: 0.5;
  }
`;
