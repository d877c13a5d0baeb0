import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { levelTexts } from '@engagement-plan/core';
import type { Spectrum, SpectrumLevel } from '@engagement-plan/core';
import type { Fault } from '../forms/faults.js';
import { faultAt } from '../forms/fields.js';
import { radio } from '../forms/radio.js';
import type { SpectrumView } from './view.js';

/** The levels as a ladder of radios, the least say first. */
export function ladderOfRadios(view: SpectrumView): TemplateResult {
  const { spectrum, promised, words, fault } = view;
  const levels = ladderOf(spectrum);
  const faults = fault ? [{ at: 'levels', message: fault }] : [];
  return html`<fieldset class="panel" aria-describedby=${fault ? 'levels-fault' : 'levels-hint'}>
    <legend>${words.legend}</legend>
    <p class="hint" id="levels-hint">${words.ladderHint(levels.length)}</p>
    ${faultAt('levels', faults, words)}
    <ol class="ladder" part="ladder">
      ${levels.map((level, at) => {
        const id = `level-${level.id}`;
        return html`<li class="rung">
          ${radio({
            id,
            name: 'level',
            value: level.id,
            chosen: promised?.level === level,
            label: stepName(view, level, at, levels.length),
            meaning: `about-${id}`,
          })}
          <div class="about" id="about-${id}">${aboutLevel(view, level)}</div>
        </li>`;
      })}
    </ol>
  </fieldset>`;
}

/** The same to read, with the promised one marked in words. */
export function ladderToRead(view: SpectrumView): TemplateResult {
  const { spectrum, promised, words } = view;
  const levels = ladderOf(spectrum);
  return html`<ol class="ladder" part="ladder">
    ${levels.map(
      (level, at) =>
        html`<li class="rung" ?data-promised=${promised?.level === level}>
          <p class="name">
            ${stepName(view, level, at, levels.length)}
            ${promised?.level === level ? html`<b class="here">${words.thisOne}</b>` : nothing}
          </p>
          <div class="about">${aboutLevel(view, level)}</div>
        </li>`,
    )}
  </ol>`;
}

/** The levels in order, the least say first. */
export function ladderOf({ levels }: Spectrum): SpectrumLevel[] {
  return [...levels].sort((a, b) => a.order - b.order);
}

function stepName(
  { words, lang }: SpectrumView,
  level: SpectrumLevel,
  at: number,
  of: number,
): TemplateResult {
  return html`${steps(at + 1, of)}<b>${levelTexts(level, lang).name}</b>
    <span class="step">${words.step(at + 1, of)}</span>`;
}

export function aboutLevel(
  { words, lang }: Pick<SpectrumView, 'words' | 'lang'>,
  level: SpectrumLevel,
): TemplateResult {
  const { group, goal, promise } = levelTexts(level, lang);
  return html`${group ? html`<p class="quiet">${group}</p>` : nothing}
  ${promise ? html`<p><span class="unseen">${words.promise}</span> <q class="own">${promise}</q></p>` : nothing}
  ${goal ? html`<p class="goal">${words.goal} ${goal}</p>` : nothing}`;
}

/** So many steps up, as a drawing beside the words that say it. */
function steps(at: number, of: number): TemplateResult {
  const each = [...Array(of).keys()].map((i) => {
    const height = 4 + (10 * (i + 1)) / of;
    return svg`<rect class=${i < at ? 'climbed' : 'ahead'} x=${i * 6 + 1} y=${15 - height} width="4" height=${height}/>`;
  });
  return html`<svg class="steps" viewBox="0 0 ${of * 6} 16" width=${of * 6} height="16" aria-hidden="true">
    ${each}
  </svg>`;
}

/** What stops the form: that nothing is chosen, said of the first level. */
export function faultsIn({ fault, spectrum }: SpectrumView): Fault[] {
  const [first] = ladderOf(spectrum);
  return fault && first ? [{ at: `level-${first.id}`, message: fault }] : [];
}
