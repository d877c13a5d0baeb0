import { css } from 'lit';

export const spectrumStyles = css`
  .ladder,
  .methods {
    list-style: none;
    padding: 0;
    margin-block: 0.4em;
  }
  .rung {
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.5em;
    break-inside: avoid;
  }
  .rung .about {
    padding-inline-start: 1.6em;
    max-inline-size: 44em;
  }
  .rung .about p {
    margin-block: 0.1em;
  }
  .rung .radio > span,
  .rung .name {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.6em;
    margin-block: 0;
  }
  .rung[data-promised] {
    border-inline-start: 0.35em solid;
    padding-inline-start: 0.7em;
    background: var(--_wash);
  }
  .here {
    border: 2px solid;
    border-radius: var(--_radius);
    padding-inline: 0.45em;
    font-size: 0.9em;
  }
  .step,
  .goal,
  .is {
    font-size: 0.93em;
    font-weight: normal;
  }
  .steps {
    flex: none;
    block-size: 1em;
    inline-size: auto;
    stroke: currentColor;
  }
  .climbed {
    fill: currentColor;
  }
  .ahead {
    fill: none;
  }
  .group {
    font-weight: bold;
    margin-block: 1em 0.2em;
  }
  .methods > li {
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.3em;
    break-inside: avoid;
  }
  .methods .is,
  .methods details {
    margin-block: 0;
    padding-inline-start: 1.6em;
    max-inline-size: 48em;
  }
  .methods summary {
    font-size: 0.93em;
  }
  .wishes .help {
    max-inline-size: none;
  }
  .check p {
    margin-block: 0.3em;
  }
  .check .mark {
    margin-block-end: 0.3em;
  }
  blockquote {
    margin: 0.4em 0;
    padding-inline-start: 0.8em;
    border-inline-start: 0.3em solid var(--_line);
    font-size: 1.1em;
  }
  .said dt:first-child {
    margin-block-start: 0;
  }
  @media print {
    .methods {
      columns: 18em;
    }
    .group {
      break-after: avoid;
    }
  }
`;
