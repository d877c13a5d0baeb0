import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

/** An element whose attribute `view` names one of the ways to show the same. */
interface Shows {
  view: string | undefined;
}

/**
 * The choice between ways to show the same, by value and in the order given; there is none on paper. What
 * the element does not name is its first.
 */
export function viewSwitch(
  shows: Shows,
  legend: string,
  ways: Readonly<Record<string, string>>,
): TemplateResult {
  const [first] = Object.keys(ways);
  const shown = shows.view !== undefined && Object.hasOwn(ways, shows.view) ? shows.view : first;
  return html`<fieldset class="views screen">
    <legend>${legend}</legend>
    ${Object.entries(ways).map(
      ([value, name]) =>
        html`<label
          ><input
            type="radio"
            name="view"
            value=${value}
            .checked=${value === shown}
            @change=${() => {
              shows.view = value;
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
`;
