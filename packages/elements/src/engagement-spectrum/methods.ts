import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  METHOD_CATALOGUE,
  methodNamed,
  methodTexts,
  saySuggestion,
  suggestMethods,
} from '@engagement-plan/core';
import type { Method, MethodKind, NamedLevel } from '@engagement-plan/core';
import { levelTexts } from '@engagement-plan/core';
import { askedOf, freeWords, isTicked, ownMethods } from './choice.js';
import type { SpectrumView } from './view.js';
import { wishes } from './wishes.js';

/** So many are in sight at once; the rest is one press away. */
const FIRST = 6;

/** The methods to tick: those that fit the level, best first, then all others by kind, then anybody's own. */
export function methodsToTick(view: SpectrumView): TemplateResult {
  const { promised, choice, words } = view;
  const own = ownMethods(view.spectrum);
  const fitting = promised ? suggestMethods(promised, askedOf(view.wish)) : [];
  const fits = new Set(fitting.map(({ method }) => method));
  const here = promised ? ownHere(promised) : [];
  const lines = [
    ...here.map((each) => ownLine(view, each)),
    ...fitting.map((one) => line(view, one.method, saySuggestion(one, view.lang))),
  ];
  return html`<fieldset class="panel">
    <legend>${words.methods}</legend>
    ${
      promised
        ? html`${wishes(view)}
            <p class="group" id="fitting">${words.fitting(levelTexts(promised.level, view.lang).name)}</p>
            <ul class="methods" aria-labelledby="fitting">
              ${lines.slice(0, FIRST)}
            </ul>
            ${
              lines.length > FIRST
                ? html`<details>
                    <summary>${words.moreFitting(lines.length - FIRST)}</summary>
                    <ul class="methods">
                      ${lines.slice(FIRST)}
                    </ul>
                  </details>`
                : nothing
            }`
        : html`<p class="hint">${words.noLevel}</p>`
    }
    <details ?open=${!promised && choice.methods.length > 0}>
      <summary>${words.others}</summary>
      <p class="hint">${words.othersHint}</p>
      ${
        own.length > here.length
          ? html`<ul class="methods">
              ${own.filter((each) => !here.includes(each)).map((each) => ownLine(view, each))}
            </ul>`
          : nothing
      }
      ${(Object.keys(METHOD_CATALOGUE) as MethodKind[]).map((kind) => ofKind(view, kind, fits))}
    </details>
    <div class="field long">
      <label for="free">${words.free}</label>
      <p class="hint" id="free-hint">${words.freeHint}</p>
      <textarea
        id="free"
        rows="2"
        aria-describedby="free-hint"
        .value=${freeWords(choice.methods, own).join('\n')}
      ></textarea>
    </div>
  </fieldset>`;
}

function ofKind(view: SpectrumView, kind: MethodKind, fits: ReadonlySet<Method>): unknown {
  const left = METHOD_CATALOGUE[kind].filter((method) => !fits.has(method));
  if (left.length === 0) return nothing;
  return html`<p class="group" id="kind-${kind}">${view.words.kinds(kind)}</p>
    <ul class="methods" aria-labelledby="kind-${kind}">
      ${left.map((method) => line(view, method, []))}
    </ul>`;
}

/** Methods of the council's own that its framework puts at this level. */
function ownHere({ level }: NamedLevel): string[] {
  return (level.methods ?? []).filter((words) => methodNamed(words) === undefined);
}

function ownLine({ choice, words }: SpectrumView, name: string): TemplateResult {
  return html`<li>
    <label class="radio"
      ><input type="checkbox" data-own=${name} .checked=${isTicked(choice.methods, name)} /><b
        >${name}</b
      ></label
    >
    <p class="is">${words.ownJudgement}</p>
  </li>`;
}

function line(
  { choice, words, lang }: SpectrumView,
  method: Method,
  reasons: readonly string[],
): TemplateResult {
  const { name, is, mistake, access } = methodTexts(method, lang);
  const id = `method-${method.id}`;
  return html`<li>
    <label class="radio"
      ><input
        type="checkbox"
        id=${id}
        data-method=${method.id}
        aria-describedby="is-${id}"
        .checked=${isTicked(choice.methods, method)}
      /><b>${name}</b></label
    >
    <p class="is" id="is-${id}">${is} ${reasons.join(' ')}</p>
    <details>
      <summary>${words.about}<span class="unseen">: ${name}</span></summary>
      <div class="help">
        <p>
          ${words.days(method.effort)} ${words.hears(method.reach)} ${words.cost}
          ${method.cost.map((each) => words.costs(each)).join(', ')}.
        </p>
        <p><b>${words.mistake}</b> ${mistake}</p>
        <p><b>${words.access}</b> ${access}</p>
      </div>
    </details>
  </li>`;
}
