import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { coldStart } from './cold-start.js';
import { statuses, validation } from './domain.js';
import { isMet, writeResults, type Section } from './results.js';
import { checklistPage, planPages } from './pages/pages.js';
import { sizes } from './sizes.js';
import { targetDates } from './target-dates.js';

/** What is measured, by the name that asks for it alone: `npm run bench -- pages`. */
const PARTS: Readonly<Record<string, readonly (() => Section | Promise<Section>)[]>> = {
  sizes: [sizes],
  domain: [validation, statuses, targetDates, coldStart],
  pages: [checklistPage, planPages],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0)
  throw new Error(
    `Nothing called ${unknown.join(', ')} is measured; there are ${Object.keys(PARTS).join(', ')}.`,
  );
const chosen = (asked.length > 0 ? asked : Object.keys(PARTS)).flatMap((name) => PARTS[name] ?? []);

const sections: Section[] = [];
for (const part of chosen) {
  const section = await part();
  sections.push(section);
  console.log(`\n${section.title}`);
  for (const result of section.results) {
    const met = isMet(result);
    const mark = met === undefined ? ' ' : met ? '✓' : '✗';
    console.log(`  ${mark} ${result.what} (${result.on}): ${result.measured.toFixed(2)} ${result.unit}`);
    if (result.note) console.log(`      ${result.note}`);
  }
}

// A part alone is looked at; only the whole is written down.
const machine = `Measured with Node ${process.versions.node} on ${cpus().length} cores.`;
if (asked.length === 0) {
  await writeFile(new URL('../RESULTS.md', import.meta.url), writeResults(sections, machine));
  console.log('\nWritten to apps/bench/RESULTS.md');
}
