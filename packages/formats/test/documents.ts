import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The documents tests read: our own, always there, and the real ones, where the folder of sources lies beside the repository. */

const TABLES = new URL('./fixtures/tables/', import.meta.url);
const EXAMPLES = new URL('../../../examples/', import.meta.url);
const SOURCES = new URL('../../../../shared/sources/', import.meta.url);

export const table = (name: string) => readFileSync(new URL(name, TABLES), 'utf8');

/** One of the two plans in our own words that carry the facts of the real ones. */
export const example = (name: string) => readFileSync(new URL(name, EXAMPLES), 'utf8');

/** The text of a real document by the number it begins with, or undefined where the sources are not at hand. */
export function sourceText(number: string): string | undefined {
  if (!existsSync(SOURCES)) return undefined;
  const name = readdirSync(SOURCES).find((each) => each.startsWith(number));
  return name === undefined ? undefined : readFileSync(new URL(name, SOURCES), 'utf8');
}

export const SKIPPED = 'the folder of real documents does not lie beside the repository';
