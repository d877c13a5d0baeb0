import { parseTargetDate } from '@engagement-plan/core';
import type { PlanningRecord } from '@engagement-plan/core';
import { hasPartyNoun } from '../../fields/party-words.js';
import type { Ledger } from '../../source/ledger.js';
import { piecesOf } from '../prose/passages.js';
import type { Passage } from '../prose/passages.js';
import type { Entry, Form } from './form.js';
import { whoseReadiness } from './questions.js';

type Analyse = NonNullable<PlanningRecord['analyse']>;
type Readiness = NonNullable<Analyse['readiness']>;
type Header = Pick<PlanningRecord, 'number' | 'status' | 'title' | 'background' | 'contacts' | 'printed'>;

/** The answers to a question as one text, their lines kept apart; undefined when there are none. */
export function answerOf(entry: Entry | undefined, ledger: Ledger): string | undefined {
  const texts = linesOf(entry, ledger);
  return texts === undefined ? undefined : texts.join('\n');
}

/** The answers to a question line by line; undefined when there are none. */
export function linesOf(entry: Entry | undefined, ledger: Ledger): string[] | undefined {
  if (entry === undefined) return undefined;
  ledger.place(...piecesOf(entry.label), ...entry.answers.flatMap((answer) => piecesOf(answer)));
  return entry.answers.length === 0 ? undefined : entry.answers.map((answer) => answer.text);
}

/** The keys that hold something. */
export function known<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

const after = (text: string) => text.replace(/^[^:]*:\s*/u, '').trim();

/** Number, status, title, background, contacts and the printed date. A person's name is internal. */
export function readHeader(form: Form, ledger: Ledger): Header {
  const find = (question: Entry['question']) => form.entries.find((entry) => entry.question === question);
  const number = find('number');
  const title = find('title');
  const [, id = '', , status] =
    /^\D*?:?\s*(\S+)(\s+status\s*:\s*(.+))?$/iu.exec(number === undefined ? '' : after(number.label.text)) ??
    [];
  for (const entry of [number, title]) if (entry !== undefined) ledger.place(...piecesOf(entry.label));
  const printed = form.before === undefined ? undefined : parseTargetDate(form.before.text);
  if (printed?.kind === 'day' && form.before !== undefined) ledger.place(...piecesOf(form.before));
  const contacts = linesOf(find('contacts'), ledger)?.map((line) => ({
    ...(hasPartyNoun(line) ? { post: line } : { name: line }),
    audience: 'internal' as const,
  }));
  return known<Header>({
    number: id === '' ? undefined : id,
    status: status ?? statusOf(number, ledger),
    title: title === undefined ? undefined : after(title.label.text) || answerOf(title, ledger),
    background: answerOf(find('background'), ledger),
    contacts,
    printed: printed?.kind === 'day' ? printed : undefined,
  });
}

/** "Status: Active" on a line of its own under the number. */
function statusOf(number: Entry | undefined, ledger: Ledger): string | undefined {
  const line = number?.answers.find((answer) => /^status\s*:/iu.test(answer.text));
  if (line === undefined) return undefined;
  ledger.place(...piecesOf(line));
  return after(line.text);
}

/** Need, evidence, justification, policy fit, readiness and resistance. */
export function readAnalyse(form: Form, ledger: Ledger): Analyse {
  const entries = form.entries.filter((entry) => entry.stage === 'analyse');
  const find = (question: Entry['question']) => entries.find((entry) => entry.question === question);
  return known<Analyse>({
    need: answerOf(find('need'), ledger),
    evidence: linesOf(find('evidence'), ledger),
    justification: answerOf(find('justification'), ledger),
    policyFit: linesOf(find('policy-fit'), ledger),
    readiness: readReadiness(entries, ledger),
    resistance: readResistance(entries, ledger),
  });
}

function readReadiness(entries: readonly Entry[], ledger: Ledger): Readiness | undefined {
  const readiness: Readiness = {};
  for (const entry of entries) {
    if (entry.question !== 'motivation' && entry.question !== 'capacity' && entry.question !== 'opportunity')
      continue;
    const whose = whoseReadiness(entry.label.text);
    const stray = entry.answers.length > 1 ? strayMotivation(entry, whose) : undefined;
    const kept =
      stray === undefined ? entry : { ...entry, answers: entry.answers.filter((answer) => answer !== stray) };
    const answer = answerOf(kept, ledger);
    if (answer !== undefined) readiness[whose] = { ...readiness[whose], [entry.question]: answer };
    if (stray === undefined) continue;
    readiness.partners = { ...readiness.partners, motivation: stray.text };
    for (const piece of piecesOf(stray)) {
      ledger.place(piece);
      const facts = { answer: stray.text };
      ledger.remark(piece, { code: 'answer-without-question', severity: 'guess', facts });
    }
  }
  return Object.keys(readiness).length > 0 ? readiness : undefined;
}

/** The last answer under another's question that speaks of how motivated partners are. */
function strayMotivation(entry: Entry, whose: string): Passage | undefined {
  const last = entry.answers.at(-1);
  return whose !== 'partners' &&
    last !== undefined &&
    /\bpartners?\b/iu.test(last.text) &&
    /\bmotivat/iu.test(last.text)
    ? last
    : undefined;
}

function readResistance(entries: readonly Entry[], ledger: Ledger): Analyse['resistance'] {
  const resistance: NonNullable<Analyse['resistance']> = [];
  for (const entry of entries) {
    if (entry.question === 'resistance') ledger.place(...piecesOf(entry.label));
    const field = FIELDS[entry.question];
    if (field === undefined) continue;
    const answer = answerOf(entry, ledger);
    if (field === 'stakeholder' || resistance.length === 0) resistance.push({});
    const last = resistance.at(-1);
    if (last !== undefined && answer !== undefined) last[field] = answer;
  }
  const answered = resistance.filter((one) => Object.keys(one).length > 0);
  return answered.length > 0 ? answered : undefined;
}

const FIELDS: Partial<Record<Entry['question'], 'stakeholder' | 'form' | 'answer'>> = {
  'resistance-stakeholder': 'stakeholder',
  'resistance-form': 'form',
  'resistance-answer': 'answer',
};
