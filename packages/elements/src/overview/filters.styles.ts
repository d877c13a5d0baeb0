import { css } from 'lit';

/** The ways to narrow what is shown, and how much of it is. */
export const filterStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.4em 1em;
    margin: 0;
    padding: 0.6em 0.8em 0.8em;
    min-inline-size: 0;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .filters legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }
  .filters .field {
    flex: 0 1 13em;
    min-inline-size: 8em;
  }
  .filters label {
    display: block;
    font-size: 0.88em;
    font-weight: normal;
  }
  .filters input:not([type='checkbox']),
  .filters select {
    inline-size: 100%;
  }
  .filters .check {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: max(2em, 24px);
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 1em;
    min-block-size: 2.6em;
    /* A button in it stands as far from the box above as a line of words seems to. */
    padding-block: 0.5em;
  }
  .count p {
    margin: 0;
  }
`;
