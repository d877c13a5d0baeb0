import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CODE_WORDS } from './code-words.js';
import { FIELD_WORDS } from './field-words.js';

const SCHEMAS = new URL('../../schemas/', import.meta.url);
const keys = new Set<string>();
const codes = new Map<string, Set<string>>();

/** Every key the schemas name, and every code a key may hold. */
function look(node: unknown, key: string): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) look(one, key);
    return;
  }
  for (const [name, value] of Object.entries(node)) {
    if (name === 'properties' || name === '$defs') {
      for (const [field, shape] of Object.entries(value as object)) {
        if (name === 'properties') keys.add(field);
        look(shape, field);
      }
    } else if (name === 'enum') {
      const known = codes.get(key) ?? new Set();
      codes.set(key, known);
      for (const code of value as string[]) known.add(code);
    } else look(value, key);
  }
}
for (const file of readdirSync(SCHEMAS).filter((name) => name !== 'check-configuration.json'))
  look(JSON.parse(readFileSync(new URL(file, SCHEMAS), 'utf8')), '');

describe('the words of fields', () => {
  it('has a word for every key of the schemas, and for no other', () => {
    expect(Object.keys(FIELD_WORDS).sort()).toEqual([...keys].sort());
  });

  it('has words for every code a field may hold, but for those of dates', () => {
    const OF_DATES = new Set(['KindOfTargetDate', 'unit', 'code']);
    const spoken = [...codes].filter(([key]) => !OF_DATES.has(key)).flatMap(([, known]) => [...known]);
    expect(spoken.filter((code) => !Object.hasOwn(CODE_WORDS, code))).toEqual([]);
    expect(spoken.length).toBeGreaterThan(90);
  });
});
