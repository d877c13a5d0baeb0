import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

/** A way to show the same: its value, and what it is called. */
export interface WayToShow {
  readonly value: string;
  readonly name: string;
}

/** The choice between ways to show the same; there is none on paper. */
export function viewSwitch(
  legend: string,
  ways: readonly WayToShow[],
  shown: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<fieldset class="views screen">
    <legend>${legend}</legend>
    ${ways.map(
      ({ value, name }) =>
        html`<label
          ><input
            type="radio"
            name="view"
            value=${value}
            .checked=${value === shown}
            @change=${() => {
              choose(value);
            }}
          />${name}</label
        >`,
    )}
  </fieldset>`;
}

export const viewSwitchStyles = css`
  .views {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    margin: 0 0 0.6em;
    padding: 0;
    min-inline-size: 0;
    border: 0;
  }
  .views legend {
    float: inline-start;
    padding: 0;
  }
  .views label {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: max(2em, 24px);
    font-weight: normal;
  }
  .views input {
    min-block-size: 0;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
`;
