import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { coldStart } from './cold-start.js';
import { statuses, validation } from './domain.js';
import { isMet, writeResults, type Section } from './results.js';
import { checklistPage, planPages } from './pages/pages.js';
import { sizes } from './sizes.js';
import { targetDates } from './target-dates.js';

const parts: readonly (() => Section | Promise<Section>)[] = [
  sizes,
  validation,
  statuses,
  targetDates,
  coldStart,
  checklistPage,
  planPages,
];

// A name or two on the command line measures those alone, and writes nothing.
const asked = process.argv.slice(2);
const chosen = parts.filter(({ name }) => asked.length === 0 || asked.includes(name));

const sections: Section[] = [];
for (const part of chosen) {
  const section = await part();
  sections.push(section);
  console.log(`\n${section.title}`);
  for (const result of section.results) {
    const met = isMet(result);
    const mark = met === undefined ? ' ' : met ? '✓' : '✗';
    console.log(`  ${mark} ${result.what} (${result.on}): ${result.measured.toFixed(2)} ${result.unit}`);
  }
}

const machine = `Measured with Node ${process.versions.node} on ${cpus().length} cores.`;
if (asked.length === 0) {
  await writeFile(new URL('../RESULTS.md', import.meta.url), writeResults(sections, machine));
  console.log('\nWritten to apps/bench/RESULTS.md');
}
