import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.js';

const page = readFileSync(new URL('../../../../docs/target-dates.md', import.meta.url), 'utf8');
const section = (title: string) => page.split(`\n### ${title}\n`)[1]?.split('\n#')[0] ?? '';
/** A row's cells, whatever spaces pad them. */
const rows = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`|`$/g, '')),
    );

describe('the page about target dates', () => {
  it.each(catalogue)('prints every form of: $title', ({ title, forms }) => {
    const printed = forms.map(([words, kind, from, to, edtf, warnings]) => [
      words.replace(/\u00a0/g, ' ') || '(blank)',
      kind,
      from,
      to,
      edtf,
      warnings.join(', '),
    ]);
    expect(rows(section(title)).map((row) => row.map((cell) => cell.replace(/\u00a0/g, ' ')))).toEqual(
      printed,
    );
  });
});
