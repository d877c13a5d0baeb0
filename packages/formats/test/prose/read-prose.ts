import { readFileSync } from 'node:fs';
import type { EngagementDocument, PlanningRecord, Plan, PrincipleSet, Report } from '@engagement-plan/core';
import { readText } from '../../src/containers/text.js';
import { committeeReport } from '../../src/layouts/committee-report.js';
import type { Layout } from '../../src/layouts/layout.js';
import { phasedRecommendations } from '../../src/layouts/phased-recommendations.js';
import { planningRecord } from '../../src/layouts/planning-record.js';
import { principlesList } from '../../src/layouts/principles-list.js';
import { strategy } from '../../src/layouts/strategy.js';
import { Ledger } from '../../src/source/ledger.js';
import { noteLostWords } from '../../src/source/lost-words.js';

export const PROSE_LAYOUTS: readonly Layout[] = [
  phasedRecommendations,
  principlesList,
  planningRecord,
  strategy,
  committeeReport,
];

/** Reads a text with every prose layout that recognises it, best first, as `read` does. */
export function readProse(text: string) {
  const source = readText(text, 'a.txt');
  const ledger = new Ledger(source);
  const scores = PROSE_LAYOUTS.map((layout) => ({ layout, score: layout.score(source) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const documents = scores.flatMap(({ layout }) => layout.read(source, ledger, {}));
  const { notes, coverage } = ledger.close();
  const lost = noteLostWords(text, ledger.pieces, documents, notes);
  return {
    recognised: scores.map(({ layout }) => layout.name),
    documents,
    notes: [...notes, ...lost],
    coverage,
  };
}

interface Kinds {
  plan: Plan;
  record: PlanningRecord;
  report: Report;
  'principle-set': PrincipleSet;
}

/** The document of a kind; the test fails when there is none. */
export function theOnly<K extends keyof Kinds>(kind: K, documents: readonly EngagementDocument[]): Kinds[K] {
  const found = documents.filter((document) => document.kind === kind);
  if (found.length !== 1) throw new Error(`${String(found.length)} documents of kind ${kind}`);
  return found[0] as unknown as Kinds[K];
}

export const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/prose/${name}.txt`, import.meta.url), 'utf8');
