import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright';
import { THURROCK } from '@engagement-plan/core';
import { medianOf } from '../measure.js';
import type { Section } from '../results.js';
import { slowestKeystroke } from './keystrokes.js';
import { page, type PageServer } from './page-server.js';
import { openVisitor, THROTTLE, type Visit } from './visitor.js';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ROUNDS = 7;
const TYPED = 'Your parks, your say';
/** Whether every question is in the page: it may draw them a few at a time. */
const OURS_WHOLE = `document.querySelector('engagement-checklist').shadowRoot.querySelectorAll('.question input[type=radio]').length >= 14 * 7`;
const TITLE = `document.querySelector('engagement-checklist').shadowRoot.querySelector('#title')`;

/**
 * The controls of our own checklist as plain HTML with one style sheet, in a file as a site keeps it: what no
 * script could be quicker than. Taken from the element itself, so that it has the same controls by construction.
 */
async function plainForm(browser: Browser, server: PageServer): Promise<string> {
  const tab = await browser.newPage();
  await tab.goto(`${server.origin}/ours.html`);
  await tab.waitForFunction(OURS_WHOLE);
  const { markup, css } = await tab.evaluate(() => {
    const root = document.querySelector('engagement-checklist')?.shadowRoot as ShadowRoot;
    const css = root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText.replaceAll(':host', '.host'))
      .join('\n');
    return { markup: root.innerHTML.replace(/<!--.*?-->/g, ''), css };
  });
  await tab.close();
  server.put('/plain.css', 'text/css', css);
  return page(
    '<link rel="stylesheet" href="/plain.css">',
    `<div class="host">${markup}</div><p id="end">End</p>`,
  );
}

/** The same questions in SurveyJS: for each principle the answers and, once answered, what was done and what shows it. */
async function surveyScript(): Promise<string> {
  const elements = THURROCK.principles.flatMap(({ id, name, statement }) => [
    {
      type: 'radiogroup',
      name: id,
      title: name,
      description: statement,
      choices: [
        'Met',
        'Partly met',
        'Not met',
        'Done differently',
        'Too early',
        'Does not apply',
        'Not known',
      ],
    },
    { type: 'comment', name: `${id}-done`, title: 'What was done', visibleIf: `{${id}} notempty` },
    { type: 'text', name: `${id}-evidence`, title: 'What shows it', visibleIf: `{${id}} notempty` },
    { type: 'text', name: `${id}-link`, title: 'Link', visibleIf: `{${id}} notempty` },
  ]);
  const { outputFiles } = await build({
    stdin: {
      contents: `import { Model } from 'survey-core'; import { renderSurvey } from 'survey-js-ui';
        renderSurvey(new Model(${JSON.stringify({ elements })}), document.querySelector('#survey'));`,
      resolveDir: from('../../peers'),
    },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** How soon the checklist can be used, beside the same controls in plain HTML and beside SurveyJS. */
export async function formPages(browser: Browser, server: PageServer): Promise<Section> {
  const script = (file: string) => readFileSync(from(`../../../../packages/elements/dist/cdn/${file}`));
  server.put('/form.js', 'text/javascript', script('engagement-form.min.js'));
  server.put(
    '/ours.html',
    'text/html',
    page(
      '<script src="/form.js" defer></script>',
      '<engagement-checklist><a href="/">On paper</a></engagement-checklist>',
    ),
  );
  server.put('/survey.js', 'text/javascript', await surveyScript());
  server.put(
    '/survey.css',
    'text/css',
    readFileSync(from('../../peers/node_modules/survey-core/survey-core.min.css')),
  );
  server.put(
    '/survey.html',
    'text/html',
    page(
      '<link rel="stylesheet" href="/survey.css"><script src="/survey.js" defer></script>',
      '<div id="survey"></div>',
    ),
  );
  server.put('/plain.html', 'text/html', await plainForm(browser, server));

  const visitor = await openVisitor(browser);
  // An earlier visit leaves a draft behind.
  const { page: first } = await visitor.visit(
    `${server.origin}/ours.html`,
    `!${TITLE}.closest('fieldset').disabled`,
  );
  await first.locator('engagement-checklist #title').fill(TYPED);
  await first.locator('engagement-checklist').getByText('Draft kept').first().waitFor();
  await first.close();

  const contestants = {
    plain: `document.querySelector('#end')`,
    ours: `${TITLE}.value.startsWith('${TYPED}') && ${OURS_WHOLE}`,
    survey: `document.querySelectorAll('#survey input[type=radio]').length >= 14 * 7`,
  };
  const visits: Record<keyof typeof contestants, Visit[]> = { plain: [], ours: [], survey: [] };
  const keys: number[] = [];
  const plainKeys: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['plain', 'ours', 'survey'] as const) {
      const { page: tab, visit } = await visitor.visit(`${server.origin}/${name}.html`, contestants[name]);
      visits[name].push(visit);
      if (name === 'ours') keys.push(await slowestKeystroke(tab));
      if (name === 'plain') plainKeys.push(await slowestKeystroke(tab));
      await tab.close();
    }
  }
  await visitor.context.close();
  const ready = (name: keyof typeof contestants) => medianOf(visits[name].map((visit) => visit.ready));
  const on = `${THROTTLE.cpu} × slower CPU, ${THROTTLE.kbitPerSecond} kbit/s, ${THROTTLE.latencyMs} ms`;
  const oursVisits = visits.ours;
  return {
    title: 'How soon the checklist can be used',
    intro:
      'Ready: from the start of the navigation to the frame in which the title holds the restored draft and every question stands; for plain HTML, in which the last control stands. Plain HTML is the element’s own markup, with its style sheet in a file of its own, without the element.',
    results: [
      {
        what: 'checklist with its draft restored, over plain HTML',
        on,
        measured: ready('ours') / ready('plain'),
        unit: '×',
        goal: 1.25,
        note: `${ready('ours').toFixed(0)} ms over ${ready('plain').toFixed(0)} ms`,
      },
      {
        what: 'SurveyJS over plain HTML',
        on,
        measured: ready('survey') / ready('plain'),
        unit: '×',
      },
      {
        what: 'longest task of the checklist',
        on,
        measured: medianOf(oursVisits.map((visit) => visit.longestTask)),
        unit: 'ms',
        goal: 50,
      },
      {
        what: 'longest task of SurveyJS',
        on,
        measured: medianOf(visits.survey.map((visit) => visit.longestTask)),
        unit: 'ms',
      },
      {
        what: 'a keystroke to its paint',
        on: `${THROTTLE.cpu} × slower CPU`,
        measured: medianOf(keys),
        unit: 'ms',
        goal: 16,
        note: `the slowest of ten; in plain HTML ${medianOf(plainKeys).toFixed(1)} ms; work of the page’s main thread, without its wait for the next frame`,
      },
    ],
  };
}
