import { css } from 'lit';

export const updateStyles = css`
  .card > :first-child {
    margin-block-start: 0;
  }
  .card dl,
  .comparison dl {
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
    gap: 0.3em 1em;
  }
  .card dt,
  .comparison dt {
    margin: 0;
    grid-column: 1;
  }
  .card dd,
  .comparison dd {
    grid-column: 2;
  }
  .meant {
    display: block;
  }
  .meant > div {
    margin-block-end: 0.35em;
  }
  .meant .hint {
    margin: 0;
    padding-inline-start: 1.75em;
  }
  #percent {
    inline-size: 6em;
  }
  .beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(21em, 100%), 1fr));
    gap: 0 2em;
    align-items: start;
  }
  .comparison > :first-child {
    margin-block-start: 0;
  }
  select {
    inline-size: 100%;
  }
  @media (max-width: 30em) {
    .card dl,
    .comparison dl {
      display: block;
    }
    .card dt,
    .comparison dt {
      margin-block-start: 0.5em;
    }
  }
`;
