import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { read } from '@engagement-plan/formats';

/**
 * Reads the two example documents with our own reader, as a council's officer would, and puts the plan
 * files where a static host would.
 */
const EXAMPLES = [
  { from: 'riverside-implementation-plan.txt', to: 'riverside.json' },
  { from: 'fenshire-action-plan.txt', to: 'fenshire.json' },
];

const examples = new URL('../../../examples/', import.meta.url);
const plans = new URL('../public/plans/', import.meta.url);

await mkdir(plans, { recursive: true });
for (const { from, to } of EXAMPLES) {
  const text = await readFile(new URL(from, examples), 'utf8');
  const { documents, coverage } = read(text, { name: from });
  const plan = documents.find(({ kind }) => kind === 'plan');
  if (!plan) throw new Error(`${from} was read, but holds no plan.`);
  await writeFile(new URL(to, plans), JSON.stringify(plan, undefined, 1));
  await writeFile(new URL(from, plans), text);
  console.log(`${from}: ${coverage.placed} of ${coverage.found} pieces placed → public/plans/${to}`);
}
