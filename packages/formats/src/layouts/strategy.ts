import type { DocumentControl, EngagementDocument, Plan } from '@engagement-plan/core';
import { findAbbreviations } from '../fields/abbreviations.js';
import type { Ledger } from '../source/ledger.js';
import type { Layout } from './layout.js';
import { readDocumentStatus, readFrontMatter } from './prose/front-matter.js';
import type { FrontMatter } from './prose/front-matter.js';
import { envelopeFor } from './prose/identity.js';
import { passagesOf, piecesOf, readPassages } from './prose/passages.js';
import type { Part, Passage } from './prose/passages.js';
import { readRevisions } from './prose/revision-history.js';
import { writeSections } from './prose/sections.js';
import { readLists } from './strategy/lists.js';
import { findObjectives } from './strategy/objectives.js';
import { planObjectives } from './strategy/plan-objectives.js';
import { readSentences } from './strategy/sentences.js';
import { findStatements } from './strategy/statements.js';

/** A strategy in prose: numbered objectives, each with what the council will do, perhaps explained again in an appendix. */
export const strategy: Layout = {
  name: 'strategy',

  score(source) {
    const objectives = findObjectives(readPassages(source.blocks));
    const actions = objectives.flatMap((objective) => objective.actions);
    if (objectives.length === 0 || actions.length < 2) return 0;
    return objectives.some((objective) => objective.intro !== undefined) ? 0.9 : 0.6;
  },

  read(source, ledger, hints): readonly EngagementDocument[] {
    const parts = readPassages(source.blocks);
    const stated = findObjectives(parts);
    if (stated.length === 0) return [];
    const front = readFrontMatter(parts, ledger);
    const control = readControl(parts, front, ledger);
    const objectives = planObjectives(
      stated,
      findStatements(parts, new Set(stated.map(({ ref }) => ref))),
      ledger,
    );
    const lists = readLists(parts, ledger);
    const left = passagesOf(parts).filter((passage) => isLeft(passage, ledger));
    const { vision, cadence, taken } = readSentences(left.filter((passage) => passage.style === 'text'));
    const abbreviations = passagesOf(parts).flatMap((passage) => [...findAbbreviations(passage.text)]);
    const sections = writeSections(front.rest, ledger, taken);
    const plan: Plan = {
      ...envelopeFor('plan', front.title, source, hints),
      ...(front.title === undefined ? {} : { title: front.title }),
      ...(front.period === undefined ? {} : { period: front.period }),
      ...(control === undefined ? {} : { control }),
      ...(vision === undefined ? {} : { vision }),
      ...(lists.priorities === undefined ? {} : { priorities: lists.priorities }),
      ...(lists.aims === undefined ? {} : { aims: lists.aims }),
      objectives,
      ...(cadence.length > 0 ? { cadence: [...cadence] } : {}),
      ...(lists.relatedPlans === undefined
        ? {}
        : { relatedPlans: lists.relatedPlans.map((title) => ({ title })) }),
      ...(abbreviations.length > 0 ? { abbreviations: firstOfEach(abbreviations) } : {}),
      ...(sections.length > 0 ? { sections } : {}),
    };
    return [plan];
  },
};

const isLeft = (passage: Passage, ledger: Ledger) =>
  piecesOf(passage).some((piece) => !ledger.isPlaced(piece));

const firstOfEach = <T extends { readonly short: string }>(found: readonly T[]) =>
  found.filter((one, i) => found.findIndex((other) => other.short === one.short) === i);

/** Revisions, and the status the title, the last line or the newest revision gives the document. */
function readControl(
  parts: readonly Part[],
  front: FrontMatter,
  ledger: Ledger,
): DocumentControl | undefined {
  const revisions = readRevisions(parts, ledger);
  const newest = revisions?.at(-1);
  const last = passagesOf(parts).at(-1);
  const stamp =
    last !== undefined && last.text.split(' ').length <= 3 ? readDocumentStatus(last.text) : undefined;
  if (last !== undefined && stamp !== undefined) ledger.place(...piecesOf(last));
  const status = stamp ?? front.status ?? readDocumentStatus(newest?.version ?? '');
  if (revisions === undefined && status === undefined) return undefined;
  return {
    ...(status === undefined ? {} : { status }),
    ...(newest?.version === undefined ? {} : { version: newest.version }),
    ...(newest?.date === undefined ? {} : { date: newest.date }),
    ...(revisions === undefined ? {} : { revisions }),
  };
}
