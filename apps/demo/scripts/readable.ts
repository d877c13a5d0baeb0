import { html, raw } from 'hono/html';
import {
  formatDay,
  toHtml,
  type Day,
  type Lang,
  type Plan,
  type PrincipleSet,
  type Register,
} from '@engagement-plan/core';

/** What a readable page is about, in the language it is written in. */
export interface ReadablePlan {
  readonly plan: Plan;
  readonly heading: string;
  readonly council: string;
  readonly asOf: Day;
  readonly lang: Lang;
  /** The plan file this page is the readable side of. */
  readonly file: string;
}

const WORDS = {
  en: { back: 'Back to the council’s site', source: 'The same as a file for other programs' },
  cy: { back: 'Yn ôl i safle’r cyngor', source: 'Yr un peth fel ffeil i raglenni eraill' },
};

interface Sheet {
  readonly lang: Lang;
  readonly title: string;
  readonly council: string;
  readonly head?: unknown;
  readonly main: unknown;
}

async function sheet({ lang, title, council, head = '', main }: Sheet): Promise<string> {
  const page = await html`<!doctype html>
    <html lang="${lang === 'en' ? 'en-GB' : lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${council}</title>
        <link rel="stylesheet" href="/council.css" />
        ${head}
      </head>
      <body class="readable">
        <header>
          <p class="council">${council}</p>
          <nav><a href="${lang === 'en' ? '/' : '/cymraeg'}">${WORDS[lang].back}</a></nav>
        </header>
        <main id="main">
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html> `;
  return String(page);
}

/** A plan as a page that needs no script: where every link inside an element leads. */
export function readablePlan({ plan, heading, council, asOf, lang, file }: ReadablePlan): Promise<string> {
  return sheet({
    lang,
    title: heading,
    council,
    head: html`<link rel="alternate" type="application/json" href="${file}" />`,
    main: html`${raw(toHtml(plan, { asOf, lang }))}
      <p><a href="${file}">${WORDS[lang].source}</a></p>`,
  });
}

/** What can be ticked, in the words of the checklist on the page. */
const ANSWERS = [
  'Met',
  'Partly met',
  'Not met',
  'Done differently, for a reason',
  'Too early to say',
  'Does not apply here',
  'I don’t know yet',
];

/** The principles with their prompts and room to write: the checklist for whoever has no script, or prefers a pen. */
export function paperChecklist(set: PrincipleSet, council: string): Promise<string> {
  return sheet({
    lang: 'en',
    title: 'The principles checklist, to print and fill in',
    council,
    main: html`<p>Engagement: <span class="pen"></span></p>
      ${set.stages.map(
        (stage) =>
          html`<h2>${stage.title}</h2>
            <ol>
              ${set.principles
                .filter((principle) => principle.stage === stage.id)
                .map(
                  (principle) =>
                    html`<li value="${principle.number}">
                      <h3>${principle.name}</h3>
                      <p>${principle.statement}</p>
                      <ul>
                        ${principle.prompts?.map((prompt) => html`<li>${prompt}</li>`)}
                      </ul>
                      <ul class="choices">
                        ${ANSWERS.map((answer) => html`<li>☐ ${answer}</li>`)}
                      </ul>
                      <p>What was done, and what shows it: <span class="pen"></span></p>
                    </li>`,
                )}
            </ol>`,
      )}`,
  });
}

const DIARY = {
  en: { title: 'What we are asking', none: 'No days yet', said: 'You said', did: 'We did' },
  cy: {
    title: 'Beth rydym yn ei ofyn',
    none: 'Dim dyddiadau eto',
    said: 'Dywedoch chi',
    did: 'Gwnaethom ni',
  },
};

/** The joint diary as a page that needs no script. */
export function readableDiary(register: Register, council: string, lang: Lang): Promise<string> {
  const words = DIARY[lang];
  return sheet({
    lang,
    title: words.title,
    council,
    head: html`<link rel="alternate" type="application/json" href="diary.json" />`,
    main: register.engagements.map(
      ({ title, opens, closes, result }) =>
        html`<h2 lang="en">${title}</h2>
          <p>
            ${
              opens || closes
                ? [opens, closes].flatMap((day) => (day ? [formatDay(day, lang)] : [])).join(' – ')
                : words.none
            }
          </p>
          ${result?.said ? html`<p>${words.said}: <span lang="en">${result.said}</span></p>` : ''}
          ${result?.did ? html`<p>${words.did}: <span lang="en">${result.did}</span></p>` : ''}`,
    ),
  });
}
