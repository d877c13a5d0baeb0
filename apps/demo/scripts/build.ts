import { mkdir, readFile, writeFile } from 'node:fs/promises';
import {
  publish,
  readDocument,
  readPlan,
  THURROCK,
  toCalendar,
  toHtmlPage,
  type EngagementDocument,
  type Lang,
  type Plan,
} from '@engagement-plan/core';
import { read } from '@engagement-plan/formats';
import { themePages } from './themes.js';

/**
 * Reads the two example documents with our own reader, as a council's officer would, and puts the plan
 * files where a static host would, each beside a page that needs no script.
 */
const EXAMPLES = [
  {
    from: 'riverside-implementation-plan.txt',
    name: 'riverside',
    asOf: '2012-02-01',
    council: { en: 'Riverside Borough Council', cy: 'Cyngor Bwrdeistref Riverside' },
    heading: { en: 'Community engagement plan', cy: 'Cynllun ymgysylltu â’r gymuned' },
  },
  {
    from: 'fenshire-action-plan.txt',
    name: 'fenshire',
    asOf: '2011-01-01',
    council: { en: 'Fenshire County Council', cy: 'Cyngor Sir Fenshire' },
    heading: { en: 'Community engagement action plan', cy: 'Cynllun gweithredu ymgysylltu â’r gymuned' },
  },
];

/** The site around a page that needs no script: where it leads back to, and what it looks like. */
const SITE = {
  en: { home: '/', stylesheet: '/council.css' },
  cy: { home: '/cymraeg', stylesheet: '/council.css' },
} satisfies Record<Lang, object>;

const examples = new URL('../../../examples/', import.meta.url);
const plans = new URL('../public/plans/', import.meta.url);

async function readExample(from: string): Promise<Plan> {
  const text = await readFile(new URL(from, examples), 'utf8');
  const { documents, coverage } = read(text, { name: from });
  const { document: plan } = readPlan(documents.find(({ kind }) => kind === 'plan'));
  if (!plan) throw new Error(`${from} was read, but holds no plan.`);
  await writeFile(new URL(from, plans), text);
  console.log(`${from}: ${coverage.placed} of ${coverage.found} pieces placed`);
  return plan;
}

/** Documents already in our own form go out as they are, without what is for the council's own eyes. */
const DOCUMENTS = {
  'harbourside-plan.json': 'harbourside.json',
  'riverside-register.json': 'diary.json',
  'riverside-record.json': 'record.json',
  'riverside-checklist.json': 'checklist.json',
  'riverside-challenge.json': 'challenge.json',
};

async function publishExample(from: string): Promise<EngagementDocument> {
  const { document } = readDocument(JSON.parse(await readFile(new URL(from, examples), 'utf8')));
  const published = document && publish(document).document;
  if (!published) throw new Error(`${from} holds nothing that may be published.`);
  return published;
}

await mkdir(plans, { recursive: true });
for (const [from, file] of Object.entries(DOCUMENTS)) {
  const document = await publishExample(from);
  await writeFile(new URL(file, plans), JSON.stringify(document, undefined, 1));
  if (document.kind !== 'register') continue;
  await writeFile(new URL('diary.ics', plans), toCalendar([document], { asOf: '2012-06-16' }));
  for (const [lang, page] of [
    ['en', 'diary.html'],
    ['cy', 'diary.cy.html'],
  ] as const) {
    const title = { en: 'What we are asking', cy: 'Beth rydym yn ei ofyn' }[lang];
    const about = {
      asOf: '2012-06-16',
      lang,
      title,
      file: 'diary.json',
      ...SITE[lang],
      council: 'Riverside Borough Council',
    };
    await writeFile(new URL(page, plans), toHtmlPage(document, about));
  }
}
for (const { from, name, asOf, council, heading } of EXAMPLES) {
  const plan = await readExample(from);
  const file = `${name}.json`;
  await writeFile(new URL(file, plans), JSON.stringify(plan, undefined, 1));
  for (const lang of ['en', 'cy'] as const) {
    const about = { asOf, lang, title: heading[lang], file, ...SITE[lang], council: council[lang] };
    const page = toHtmlPage(plan, about);
    await writeFile(new URL(lang === 'en' ? `${name}.html` : `${name}.${lang}.html`, plans), page);
  }
}
await writeFile(
  new URL('../public/checklist.html', import.meta.url),
  toHtmlPage(THURROCK, {
    asOf: '2012-02-01',
    title: 'The principles checklist, to print and fill in',
    ...SITE.en,
    council: 'Riverside Borough Council',
  }),
);

const themes = new URL('../public/themes/', import.meta.url);
await mkdir(themes, { recursive: true });
for (const [file, text] of Object.entries(await themePages())) await writeFile(new URL(file, themes), text);
