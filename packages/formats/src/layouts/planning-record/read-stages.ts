import { parseTargetDate } from '@engagement-plan/core';
import type { Day, PlanningRecord, TargetDate } from '@engagement-plan/core';
import { findDates } from '../../fields/dates.js';
import { readRef } from '../../fields/refs.js';
import type { Ledger } from '../../source/ledger.js';
import { piecesOf } from '../prose/passages.js';
import type { Entry, Form } from './form.js';
import { answerOf, known, linesOf } from './read-record.js';

type Plan = NonNullable<PlanningRecord['plan']>;
type Outcomes = NonNullable<Plan['outcomes']>;
type Methods = NonNullable<Plan['methods']>;
type Done = NonNullable<PlanningRecord['do']>;

/** Outcomes with their indicators, inputs, and methods with what is done, by whom and when. */
export function readPlanStage(form: Form, printed: Day | undefined, ledger: Ledger): Plan {
  const entries = form.entries.filter((entry) => entry.stage === 'plan');
  const outcomes: Outcomes = [];
  const methods: Methods = [];
  for (const entry of entries) {
    if (entry.question === 'outcomes' || entry.question === 'methods') ledger.place(...piecesOf(entry.label));
    if (entry.question === 'outcome') {
      outcomes.push({ id: `outcome-${String(outcomes.length + 1)}`, text: answerOf(entry, ledger) ?? '' });
    }
    const outcome = outcomes.at(-1);
    if (entry.question === 'outcome-indicators' && outcome !== undefined) {
      outcome.indicators = (linesOf(entry, ledger) ?? []).map((line) => {
        const { ref, rest } = readRef(line);
        return ref === undefined ? { text: line } : { ref, text: rest };
      });
    }
    if (entry.question === 'method') {
      methods.push({ id: `method-${String(methods.length + 1)}`, name: answerOf(entry, ledger) ?? '' });
    }
    const method = methods.at(-1);
    if (entry.question === 'method-action' && method !== undefined)
      Object.assign(method, readMethodAction(entry, printed, ledger));
  }
  const find = (question: Entry['question']) => entries.find((entry) => entry.question === question);
  return known<Plan>({
    outcomes: outcomes.length > 0 ? outcomes : undefined,
    inputsAvailable: linesOf(find('inputs-available'), ledger),
    inputsNeeded: linesOf(find('inputs-needed'), ledger),
    methods: methods.length > 0 ? methods : undefined,
  });
}

function readMethodAction(entry: Entry, printed: Day | undefined, ledger: Ledger): Partial<Methods[number]> {
  const action = answerOf(entry, ledger);
  if (action === undefined) return {};
  const timing = readTiming(action, printed);
  const responsible =
    /(?:\bresponsib(?:ility|le)(?:\s+of)?\s*[-–:]|[-–.:]\s*responsib(?:ility|le)\b\s*[-–:]?)\s*([^.;\n]+)/iu
      .exec(action)?.[1]
      ?.trim();
  return {
    action,
    ...(responsible === undefined ? {} : { responsible }),
    ...(timing === undefined ? {} : { timing }),
  };
}

/** The first date in the words, else a beginning such as "Over the forthcoming year", counted from the printed date. */
function readTiming(action: string, printed: Day | undefined): TargetDate | undefined {
  const context = printed === undefined ? {} : { anchor: printed };
  const [found] = findDates(action, context);
  if (found !== undefined) return found.date;
  const beginning = parseTargetDate(action.split(/[,.;\n]/u)[0] ?? '', context);
  return ['relative', 'recurring', 'ongoing', 'interval', 'year'].includes(beginning.kind)
    ? beginning
    : undefined;
}

/** What was done, the issues and the remedy, per method; a blank answer is absent. */
export function readDoStage(form: Form, methods: Methods, ledger: Ledger): Done | undefined {
  const done: Done = [];
  for (const entry of form.entries.filter((e) => e.stage === 'do')) {
    if (entry.question === 'method') {
      const name = answerOf(entry, ledger);
      const same = methods.find((method) => method.name === name) ?? methods[done.length];
      done.push({ method: same?.id ?? `method-${String(done.length + 1)}` });
      continue;
    }
    if (entry.question !== 'done' && entry.question !== 'issues' && entry.question !== 'remedial') continue;
    const answer = answerOf(entry, ledger);
    const last = done.at(-1);
    if (answer !== undefined && last !== undefined) last[entry.question] = answer;
  }
  return done.length > 0 ? done : undefined;
}

/** The stage headings, and the guidance printed between the questions, as sections. */
export function readGuidance(form: Form, ledger: Ledger): NonNullable<PlanningRecord['sections']> {
  return form.stages.map(({ stage, heading }) => {
    const lines = form.guidance.filter(
      (line) => line.stage === stage && !line.passage.lines.every((l) => ledger.isPlaced(l.piece)),
    );
    ledger.place(...piecesOf(heading), ...lines.flatMap((line) => piecesOf(line.passage)));
    return {
      heading: heading.text,
      level: 1,
      paragraphs: lines.map((line) => ({ text: line.passage.text })),
    };
  });
}
