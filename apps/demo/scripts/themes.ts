import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** What the manifest of the elements says of one name. */
interface Described {
  readonly name: string;
  readonly description?: string;
}
interface Element {
  readonly tagName: string;
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

/** The looks an element has, by the value of its attribute `theme`; without one it takes on the page's. */
export const THEMES = ['page', 'plain', 'govuk', 'nhs', 'contrast', 'dark'] as const;

/** What an element needs beside the plan to show something. */
const NEEDS: Readonly<Record<string, string>> = {
  'engagement-status': 'state="amber"',
  'engagement-checklist': 'drafts="off"',
  'engagement-spectrum': 'drafts="off"',
  'engagement-record': 'drafts="off"',
  'engagement-challenge': 'src="/plans/riverside.json" drafts="off"',
  'engagement-update': 'src="/plans/riverside.json" row="1a" drafts="off"',
  'engagement-calendar': 'src="/plans/diary.json" as-of="2012-02-01"',
};
const PLAN = 'src="/plans/riverside.json" as-of="2012-02-01"';

/** Loud values, so that whoever looks sees what a property does: the first whose name fits. */
const LOUD: readonly (readonly [RegExp, string])[] = [
  [/-font$/, 'Georgia, serif'],
  [/-font-size$/, '1.4em'],
  [/-line-height$/, '2.2'],
  [/-letter-spacing$/, '0.15em'],
  [/-margin$|-scroll-margin$/, '4em'],
  [/-max-width$/, '24em'],
  [/-radius$/, '1.2em'],
  [/-wash$|-background$|-on-/, '#ffd9ec'],
  [/./, '#b4005d'],
];
const OUTLINES = ['#b4005d', '#005ea5', '#6a3d00', '#00703c', '#5a2ca0'];

const escape = (text = '') => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const short = (name: string) => name.replace(/^(--)?engagement-/, '');

/**
 * One page for each theme, with every element, every custom property at work on one, and every part
 * outlined, and their style sheet: by file name. All names come from the elements' own manifest, so that
 * nothing they have is missing here.
 */
export async function themePages(): Promise<Record<string, string>> {
  const path = createRequire(import.meta.url).resolve('@engagement-plan/elements/custom-elements.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as {
    modules: readonly { declarations: readonly Element[] }[];
  };
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  const pages = THEMES.map((theme) => [
    theme === 'page' ? 'index.html' : `${theme}.html`,
    pageOf(theme, elements),
  ]);
  return { ...(Object.fromEntries(pages) as Record<string, string>), 'themes.css': styleSheet(elements) };
}

function pageOf(theme: (typeof THEMES)[number], elements: readonly Element[]): string {
  const properties = elements[0]?.cssProperties ?? [];
  const links = THEMES.map((one) => {
    const href = one === 'page' ? '/themes' : `/themes/${one}.html`;
    return `<li><a href="${href}"${one === theme ? ' aria-current="page"' : ''}>${one}</a></li>`;
  });
  const draw = (tag: string, name: string) =>
    `<${tag} class="${name}" heading-level="4"${theme === 'page' ? '' : ` theme="${theme}"`} ${NEEDS[tag] ?? PLAN}><p>Not shown here.</p></${tag}>`;
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Themes: ${theme}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/themes/themes.css">
<script src="/engagement/engagement.min.js" defer></script></head>
<body><nav aria-label="Themes"><ul>${links.join('')}</ul></nav>
<main><h1>Theme: ${theme}</h1>
<h2>Custom properties</h2>
<p>Each is set on the element beside it to something that cannot be missed.</p>
${properties
  .map(
    ({ name, description }) =>
      `<section class="property"><div><h3><code>${name}</code></h3><p>${escape(description)}</p></div><div class="sample" role="region" tabindex="0" aria-label="${name} at work">${draw('engagement-progress', `set-${short(name)}`)}</div></section>`,
  )
  .join('\n')}
<h2>Elements and their parts</h2>
<p>Parts are outlined and named in the colour of their outline.</p>
${elements
  .map(
    ({ tagName, cssParts }) =>
      `<section><h3><code>&lt;${tagName}&gt;</code></h3><ul class="parts">${cssParts
        .map(
          ({ name, description }, n) =>
            `<li class="part-${n % OUTLINES.length}"><code>::part(${name})</code> ${escape(description)}</li>`,
        )
        .join('')}</ul>${draw(tagName, 'parts-shown')}</section>`,
  )
  .join('\n')}
</main></body></html>
`;
}

function styleSheet(elements: readonly Element[]): string {
  const [first] = elements;
  return [
    'body { margin: 1.5em auto; padding-inline: 1em; max-width: 70em; font: 100%/1.5 "Liberation Sans", Arial, sans-serif; color: #1c1c1c; background: #fff }',
    'nav ul { display: flex; flex-wrap: wrap; gap: 1em; padding: 0; list-style: none } nav a { display: inline-block; padding: 0.3em 0 } [aria-current] { font-weight: bold }',
    'h2 { margin-top: 2em; border-bottom: 1px solid #767676 } h3 { margin: 0 }',
    '.property { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr)); gap: 1em; border-bottom: 1px solid #ccc; padding-block: 0.8em }',
    '.sample { max-height: 18em; overflow: auto }',
    ...OUTLINES.map((colour, n) => `.part-${n} code { color: ${colour}; font-weight: bold }`),
    ...(first?.cssProperties ?? []).map(
      ({ name }) => `.set-${short(name)} { ${name}: ${LOUD.find(([fits]) => fits.test(name))?.[1] ?? ''} }`,
    ),
    ...elements.flatMap(({ tagName, cssParts }) =>
      cssParts.map(
        ({ name }, n) =>
          `${tagName}.parts-shown::part(${name}) { outline: 2px dashed ${OUTLINES[n % OUTLINES.length] ?? ''}; outline-offset: 1px }`,
      ),
    ),
    '',
  ].join('\n');
}
