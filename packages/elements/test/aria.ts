import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { ROOM } from '../scripts/bundles.js';
import type { Example } from '../src/base/example.js';

/**
 * What a screen reader is given of every example, as text: roles, names and states, then what is said after a
 * control's name. Playwright works it out from the page, so it is the same in every Chromium.
 */

const LANGUAGES = { en: 'English', cy: 'Welsh' } as const;

/** Where an element's text stands: beside its examples. */
export function ariaFile(tag: string): string {
  return join(ROOM, 'src', tag, `${tag}.aria.txt`);
}

/** The heading of one example's part of the file. */
export function ariaTitle(example: Example, lang: keyof typeof LANGUAGES): string {
  return `${example.name} (${LANGUAGES[lang]})`;
}

/** The page as it stands, in text. */
export async function ariaText(page: Page, tag: string): Promise<string> {
  const tree = await page.locator('main').ariaSnapshot();
  const told = await page.evaluate(
    (tag) =>
      [...document.querySelectorAll(tag)].flatMap(({ shadowRoot: root }) =>
        [...(root?.querySelectorAll<HTMLElement>('[aria-describedby], [required], summary') ?? [])]
          .filter((control) => control.checkVisibility())
          .map((control) => {
            const [name, ...hints] = [
              control.getAttribute('aria-labelledby'),
              ...(control.getAttribute('aria-describedby') ?? '').split(' '),
            ].map((ids, nth) => {
              const named =
                (control as HTMLInputElement).labels?.[0] ??
                control.querySelector(':scope > legend') ??
                control;
              const said = ids
                ? ids.split(' ').map((id) => root?.getElementById(id))
                : nth === 0
                  ? [named]
                  : [];
              return said.map((one) => one?.textContent?.replace(/\s+/g, ' ').trim() ?? '').join(' ');
            });
            const { parentElement: folding } = control;
            const states = [
              folding instanceof HTMLDetailsElement ? (folding.open ? 'unfolded' : 'folded') : '',
              control.matches(':required, [aria-required=true]') ? 'required' : '',
            ];
            const after = [...states, ...hints].filter(Boolean).join(' / ');
            return `${control.localName} “${control.ariaLabel ?? name}”: ${after}`;
          }),
      ),
    tag,
  );
  return [tree, ...(told.length > 0 ? ['Said after the name:', ...told] : [])].join('\n');
}

const HEAD = '## ';

/** The parts of an element's file, by title. */
export function readAria(tag: string): Map<string, string> {
  const [, ...parts] = `\n${readFileSync(ariaFile(tag), 'utf8')}`.split(`\n${HEAD}`);
  return new Map(
    parts.map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return [title, lines.join('\n').trim()];
    }),
  );
}

/** Writes an element's file. */
export function writeAria(tag: string, parts: readonly (readonly [title: string, text: string])[]): void {
  const head = `# What a screen reader is given of ${tag}\n\nWritten by \`npm run aria -w packages/elements\`; read it through when it changes.\n`;
  writeFileSync(
    ariaFile(tag),
    `${head}\n${parts.map(([title, text]) => `${HEAD}${title}\n${text}\n`).join('\n')}`,
  );
}
