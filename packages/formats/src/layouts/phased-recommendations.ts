import type { Action, EngagementDocument, Objective, Plan } from '@engagement-plan/core';
import { findAbbreviations } from '../fields/abbreviations.js';
import type { Ledger } from '../source/ledger.js';
import type { Layout } from './layout.js';
import { readFrontMatter } from './prose/front-matter.js';
import { envelopeFor } from './prose/identity.js';
import { isActionIntro } from './prose/intro-words.js';
import { numberedLabels, readLabelled } from './prose/numbered-labels.js';
import { passagesOf, piecesOf, placeOf, readPassages } from './prose/passages.js';
import type { Part, Passage } from './prose/passages.js';
import { numberOf, writeSections } from './prose/sections.js';

const PHASE =
  /^(?:(?:implementation|delivery)\s+)?(?:level|phase|stage|tier|priority|wave|step|year|cam|cyfnod|haen|lefel|blaenoriaeth|blwyddyn)\s+(?:group\s+)?(\d{1,2}|[ivx]{1,4}|[A-D]|one|two|three|four|five|six)(?![\p{L}\p{N}])/iu;

/** What numbers objectives and not phases. */
const OBJECTIVE =
  /^(?:objective|aim|goal|theme|ambition|outcome|commitment|principle|standard|amcan|nod|thema)s?$/iu;

/** Headings that name a phase by how far off it is. */
const HORIZON =
  /^(?:(?:immediate(?:ly)?|quick\s+wins|(?:short|medium|longe?r?)[\s-]+term|tymor\s+(?:byr|canolig|hir))(?:\s+(?:actions?|priorities|recommendations|measures))?|(?:now|next|later))(?:\s*[(:–-].{0,60})?$/iu;

interface Phase {
  readonly heading: Passage;
  readonly ref: string;
  readonly entries: readonly { readonly title: Passage; readonly description: readonly Passage[] }[];
}

/** Headings that number a phase, each with the titles under it and what is said of each. */
function findPhases(parts: readonly Part[]): readonly Phase[] {
  const phases: OpenPhase[] = [];
  let phase: OpenPhase | undefined;
  const labels = new Set([...numberedLabels(parts)].filter((word) => !OBJECTIVE.test(word)));
  for (const part of parts) {
    if (part.kind === 'table') {
      phase = undefined;
      continue;
    }
    const ref = refOf(part, labels, phases.length + 1);
    if (ref !== undefined) {
      phase = { heading: part, ref, entries: [] };
      phases.push(phase);
    } else if (phase === undefined || part.style === 'note') continue;
    else if (phase.entries.length === 0 && isActionIntro(part.text)) {
      // "We will:" under a numbered heading makes it an objective.
      phases.splice(phases.indexOf(phase), 1);
      phase = undefined;
    } else if (isTitle(part, phase)) phase.entries.push({ title: part, description: [] });
    else if (part.style === 'heading') phase = undefined;
    else phase.entries.at(-1)?.description.push(part);
  }
  return phases.filter((found) => found.entries.length > 0);
}

interface OpenPhase {
  readonly heading: Passage;
  readonly ref: string;
  readonly entries: { readonly title: Passage; readonly description: Passage[] }[];
}

function refOf(part: Passage, labels: ReadonlySet<string>, next: number): string | undefined {
  if (part.style === 'item' && numberOf(part.marker) === undefined) return undefined;
  if (part.text.split(' ').length > 12 || /[.;]$/u.test(part.text)) return undefined;
  if (part.style !== 'item' && HORIZON.test(part.text)) return String(next);
  return PHASE.exec(part.text)?.[1] ?? readLabelled(part.text, labels)?.ref;
}

/** An item is a title; so is a heading that comes first, or goes on as the titles before it began. */
function isTitle(part: Passage, { entries }: OpenPhase): boolean {
  if (part.style === 'item') return true;
  if (part.style !== 'heading') return false;
  const before = entries.at(-1)?.title;
  const [number, last] = [lastNumber(part), before === undefined ? 0 : lastNumber(before)];
  if (number !== undefined) return last !== undefined && number === last + 1;
  return before === undefined || (before.style === 'heading' && last === undefined);
}

/** 2 of "1.2" and of "2."; undefined without a number. */
function lastNumber(passage: Passage): number | undefined {
  const n = Number(numberOf(passage.marker)?.split('.').at(-1));
  return Number.isNaN(n) ? undefined : n;
}

/** Recommendations phased over levels, phases, stages or tiers: titles in a list, each followed by what it means. */
export const phasedRecommendations: Layout = {
  name: 'phased-recommendations',

  score(source) {
    const phases = findPhases(readPassages(source.blocks));
    const entries = phases.flatMap((phase) => phase.entries);
    if (new Set(phases.map((phase) => phase.ref)).size < 2 || entries.length < 2) return 0;
    const described = entries.filter((entry) => entry.description.length > 0).length / entries.length;
    return 0.5 + 0.4 * described;
  },

  read(source, ledger, hints): readonly EngagementDocument[] {
    const parts = readPassages(source.blocks);
    const phases = findPhases(parts);
    if (phases.length === 0) return [];
    const start = parts.findIndex((part) => part === phases[0]?.heading);
    const front = readFrontMatter(parts.slice(0, start), ledger);
    const objectives = phases.map((phase, i) => readPhase(phase, i + 1, ledger));
    const text = passagesOf(parts).map((part) => part.text);
    const abbreviations = text.flatMap((words) => [...findAbbreviations(words)]);
    const sections = writeSections([...front.rest, ...parts.slice(start)], ledger);
    const plan: Plan = {
      ...envelopeFor('plan', front.title, source, hints),
      ...(front.title === undefined ? {} : { title: front.title }),
      ...(front.period === undefined ? {} : { period: front.period }),
      ...(front.status === undefined ? {} : { control: { status: front.status } }),
      objectives,
      ...(abbreviations.length > 0 ? { abbreviations } : {}),
      ...(sections.length > 0 ? { sections } : {}),
    };
    return [plan];
  },
};

function readPhase(phase: Phase, position: number, ledger: Ledger): Objective {
  ledger.place(...piecesOf(phase.heading));
  return {
    id: `phase-${String(position)}`,
    ref: phase.ref,
    kind: 'phase',
    title: phase.heading.text,
    actions: phase.entries.map((entry, i) =>
      readEntry(entry, `${String(position)}-${String(i + 1)}`, `${phase.ref}.${String(i + 1)}`, ledger),
    ),
    place: placeOf(phase.heading),
  };
}

function readEntry(entry: Phase['entries'][number], id: string, generated: string, ledger: Ledger): Action {
  ledger.place(...piecesOf(entry.title), ...entry.description.flatMap((passage) => piecesOf(passage)));
  const printed = numberOf(entry.title.marker);
  // A title and what it means may share a line: "Open a hub: the library will …".
  const [, head, tail] =
    entry.description.length === 0
      ? (/^(.{3,90}?)(?::\s+|\s[–-]\s)(.{20,})$/su.exec(entry.title.text) ?? [])
      : [];
  const title = head ?? entry.title.text;
  const description = tail ?? entry.description.map((passage) => passage.text).join('\n');
  return {
    id: `action-${id}`,
    ...(printed === undefined ? {} : { ref: printed }),
    title,
    ...(description === '' ? {} : { description }),
    deliverables: [
      {
        id: `deliverable-${id}`,
        ref: printed ?? generated,
        ...(printed === undefined ? { refGenerated: true } : {}),
        title,
        implied: true,
        outputs: [{ text: title }],
        leads: [],
        place: placeOf(entry.title),
      },
    ],
    place: placeOf(entry.title),
  };
}
