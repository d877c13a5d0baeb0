import { css } from 'lit';

export const challengeStyles = css`
  blockquote {
    margin: 0.4em 0;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_line);
    max-inline-size: 44em;
  }
  select {
    inline-size: 100%;
  }
  .meant {
    display: block;
  }
  .meant > div {
    margin-block-end: 0.35em;
  }
  .meant .hint,
  #keep-hint {
    margin: 0;
    padding-inline-start: 1.75em;
  }
  .panel ul {
    padding-inline-start: 1.2em;
  }
  .panel li {
    margin-block: 0.3em;
    max-inline-size: 44em;
  }
  .field > .hint:last-child {
    margin-block-start: 0.5em;
  }
`;
