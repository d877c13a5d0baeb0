import { holdsWords } from './word-evidence.js';
import type { Step } from '@engagement-plan/core';
import { findDates } from './dates.js';
import type { DateContext } from './dates.js';
import type { Remark } from '../notes/note.js';
import { splitSentences } from './step-sentences.js';

/** The steps of a cell, with remarks on how they were told apart. */
export interface ReadSteps {
  readonly steps: readonly Step[];
  readonly remarks: readonly Remark[];
}

const TORN_MARKERS = /^\s*((?:\(?\d{1,2}[.)]\s*){1,30})(?=\s*$|\s+\D|\s*\p{L})/u;
const BULLET = /\s*[•·▪◦‣●\uf0b7\uf0a7]\s*|\n\s*(?:[-–*]\s+)?/u;

/**
 * Reads a cell of steps: one per line, bullet or number, else one per sentence. `markers` are numbers
 * torn from their texts ("2. 3. 4." in a cell of their own); they are given back to the steps only when
 * they can be told which they belong to. Lettered steps (`a)`, `b)`) stand under the step they follow.
 */
export function readSteps(words: string, markers = '', context?: DateContext): ReadSteps {
  const remarks: Remark[] = [];
  const torn = /\p{L}/u.test(markers) ? [] : numbersIn(markers);
  let text = words.trim();
  const leading = TORN_MARKERS.exec(text)?.[1] ?? '';
  if (numbersIn(leading).length > 1 && torn.length === 0) {
    torn.push(...numbersIn(leading));
    text = text.slice(leading.length).trim();
  }
  const { head, nested } = splitNested(text);
  const numbered = torn.length === 0 ? splitNumbered(head) : undefined;
  const listed = numbered ?? splitListed(head) ?? splitSentences(head).map((step) => ({ text: step }));
  const steps: Step[] = listed.filter((step) => holdsWords(step.text)).map((step) => ({ ...step }));
  if (torn.length > 0) giveBack(torn, steps, remarks, `${markers} ${leading}`.trim());
  const last = steps.at(-1);
  if (nested.length > 0) {
    if (last === undefined) steps.push(...nested);
    else last.steps = nested;
  }
  for (const step of [...steps, ...nested]) dateStep(step, context);
  if (numbered === undefined && steps.length > 1 && splitListed(head) === undefined) {
    remarks.push({ code: 'steps-split', severity: 'guess', facts: { count: steps.length } });
  }
  return { steps, remarks };
}

const numbersIn = (markers: string) => (markers.match(/\d{1,2}/gu) ?? []).map(Number);

/** "1. Do this 2. Do that": only when the numbers run on from each other. */
function splitNumbered(text: string): Step[] | undefined {
  const marks = [...text.matchAll(/(?<=^|\s)\(?(\d{1,2})[.)]\s*(?=\p{L}|["“'‘])/gu)];
  const first = Number(marks[0]?.[1]);
  if (marks[0]?.index !== 0 || !marks.every((mark, i) => Number(mark[1]) === first + i)) return undefined;
  return marks.map((mark, i) => ({
    ref: mark[1] ?? '',
    text: text.slice(mark.index + mark[0].length, marks[i + 1]?.index).trim(),
  }));
}

function splitListed(text: string): Step[] | undefined {
  const parts = text
    .split(BULLET)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? parts.map((part) => ({ text: part })) : undefined;
}

/** Lettered steps at the end of the text: "… of the work: a) … b) …", running from a. */
function splitNested(text: string): { head: string; nested: Step[] } {
  const marks = [...text.matchAll(/(?<=\s|^)\(?([a-z])\)\s+/gu)];
  const from = marks.findIndex((mark) => mark[1] === 'a');
  const run = from < 0 ? [] : marks.slice(from).filter((mark, i) => mark[1]?.charCodeAt(0) === 97 + i);
  const [start] = run;
  if (start === undefined || run.length < 2) return { head: text, nested: [] };
  const nested = run.map((mark, i) => ({
    ref: mark[1] ?? '',
    text: text.slice(mark.index + mark[0].length, run[i + 1]?.index).trim(),
  }));
  return { head: text.slice(0, start.index).trim(), nested };
}

/** Gives torn numbers back to the last steps when they run up to exactly as many as there are. */
function giveBack(torn: readonly number[], steps: Step[], remarks: Remark[], words: string): void {
  const runs = torn.every((n, i) => i === 0 || n === (torn[i - 1] ?? 0) + 1);
  const fits = runs && torn.at(-1) === steps.length;
  if (fits) for (const n of torn) Object.assign(steps[n - 1] ?? {}, { ref: String(n) });
  remarks.push({
    code: fits ? 'step-numbers-given-back' : 'step-numbers-left',
    severity: fits ? 'repair' : 'guess',
    facts: {},
    words,
  });
}

const DEADLINE =
  /\(\s*(?:by|due|before|no\s+later\s+than|erbyn)\b[^)]*\)|\b(?:deadline|due)\b[^.)]*|\bby\s+(?:the\s+)?(?:end\s+(?:of\s+)?)?\S+\s+\S+\s*\)?[.\s]*$/iu;

/** The step's own date, when its words give exactly one as a deadline. */
function dateStep(step: Step, context: DateContext | undefined): void {
  const deadline = DEADLINE.exec(step.text)?.[0];
  if (deadline === undefined) return;
  const dates = findDates(deadline, context).filter(({ date }) => date.to !== undefined);
  if (dates.length === 1 && dates[0] !== undefined) step.due = dates[0].date;
}
