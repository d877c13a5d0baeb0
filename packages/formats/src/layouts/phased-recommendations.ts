import type { Action, EngagementDocument, Objective, Plan } from '@engagement-plan/core';
import { findAbbreviations } from '../fields/abbreviations.js';
import type { Ledger } from '../source/ledger.js';
import type { Layout } from './layout.js';
import { readFrontMatter } from './prose/front-matter.js';
import { envelopeFor } from './prose/identity.js';
import { isActionIntro } from './prose/intro-words.js';
import { passagesOf, piecesOf, placeOf, readPassages } from './prose/passages.js';
import type { Part, Passage } from './prose/passages.js';
import { numberOf, writeSections } from './prose/sections.js';

const PHASE =
  /^(?:(?:implementation|delivery)\s+)?(?:level|phase|stage|tier|priority|wave|step|year|cam|cyfnod|haen|lefel|blaenoriaeth|blwyddyn)\s+(?:group\s+)?(\d{1,2}|[ivx]{1,4}|[A-D]|one|two|three|four|five|six)(?![\p{L}\p{N}])/iu;

interface Phase {
  readonly heading: Passage;
  readonly ref: string;
  readonly entries: readonly { readonly title: Passage; readonly description: readonly Passage[] }[];
}

/** Headings that number a phase, each with the bulleted or numbered titles under it and what is said of each. */
function findPhases(parts: readonly Part[]): readonly Phase[] {
  const phases: Phase[] = [];
  let phase:
    { heading: Passage; ref: string; entries: { title: Passage; description: Passage[] }[] } | undefined;
  let plain = false;
  for (const part of parts) {
    if (part.kind === 'table') {
      phase = undefined;
      continue;
    }
    const ref =
      part.style === 'item' && numberOf(part.marker) === undefined ? undefined : PHASE.exec(part.text)?.[1];
    if (ref !== undefined && part.text.split(' ').length <= 12 && !/[.;]$/u.test(part.text)) {
      phase = { heading: part, ref, entries: [] };
      phases.push(phase);
      plain = false;
    } else if (phase === undefined || part.style === 'note') continue;
    else if (isActionIntro(part.text)) {
      phases.splice(phases.indexOf(phase), 1);
      phase = undefined;
    } else if (
      part.style === 'item' ||
      (part.style === 'heading' &&
        (plain || (part.marker !== undefined && phase.entries.length > 0 && isTitled(phase.entries))))
    ) {
      if (
        part.style === 'heading' &&
        numberOf(part.marker) !== undefined &&
        !isNext(part, phase.entries.at(-1)?.title)
      )
        phase = undefined;
      else phase.entries.push({ title: part, description: [] });
    } else if (part.style === 'heading') {
      // A title printed as a heading belongs to the phase only when it comes first and is no next chapter.
      if (phase.entries.length === 0 && numberOf(part.marker) === undefined) {
        plain = true;
        phase.entries.push({ title: part, description: [] });
      } else phase = undefined;
    } else phase.entries.at(-1)?.description.push(part);
  }
  return phases.filter((found) => found.entries.length > 0);
}

const isTitled = (entries: readonly { title: Passage }[]) =>
  entries.every((entry) => numberOf(entry.title.marker) !== undefined);

/** Whether a numbered title runs on from the one before: "1.2" after "1.1", "3." after "2.". */
function isNext(part: Passage, before: Passage | undefined): boolean {
  const [now, then] = [numberOf(part.marker), numberOf(before?.marker)].map((n) =>
    Number(n?.split('.').at(-1)),
  );
  return then === undefined || now === then + 1;
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
        outputs: [],
        leads: [],
        place: placeOf(entry.title),
      },
    ],
    place: placeOf(entry.title),
  };
}
