import type { Table } from '../../source/blocks.js';
import type { Part, Passage } from '../prose/passages.js';
import { readQuestion, readStage } from './questions.js';
import type { Question, StageName } from './questions.js';

/** One question of the form with what stands under it. */
export interface Entry {
  readonly stage: StageName;
  readonly question: Question;
  readonly label: Passage;
  readonly answers: readonly Passage[];
}

/** A planning record as its form shows it, before anything is made of the answers. */
export interface Form {
  readonly entries: readonly Entry[];
  readonly stages: readonly { readonly stage: StageName; readonly heading: Passage }[];
  readonly tables: readonly Table[];
  /** Guidance and instructions: lines under no question. */
  readonly guidance: readonly { readonly stage: StageName; readonly passage: Passage }[];
  /** A line before the first stage that may be the printed date. */
  readonly before?: Passage;
}

/** Questions that hold other questions and no answer of their own. */
const HEADINGS: ReadonlySet<Question> = new Set(['resistance', 'outcomes', 'methods', 'outcome-review']);
/** What the form tells whoever fills it in. */
const INSTRUCTION =
  /^(?:using\s+the|please\b|guidance\b|note\s*:|for\s+each\b).*|\bgive\s+yoursel(?:f|ves)\b/isu;
const ORDER: readonly StageName[] = ['analyse', 'plan', 'do', 'review'];

/** Reads the form from its first stage to its last line, or undefined when there are not the stages of one. */
export function readForm(parts: readonly Part[]): Form | undefined {
  const start = parts.findIndex(
    (part) => part.kind === 'passage' && isStage(part) && readStage(part.text) === 'analyse',
  );
  if (start < 0) return undefined;
  const entries: { stage: StageName; question: Question; label: Passage; answers: Passage[] }[] = [];
  const stages: { stage: StageName; heading: Passage }[] = [];
  const tables: Table[] = [];
  const guidance: { stage: StageName; passage: Passage }[] = [];
  let stage: StageName = 'analyse';
  let open = false;
  for (const part of parts.slice(start)) {
    if (part.kind === 'table') {
      tables.push(part);
      open = false;
      continue;
    }
    const next = isStage(part) ? readStage(part.text) : undefined;
    if (next !== undefined && ORDER.indexOf(next) === stages.length) {
      stage = next;
      stages.push({ stage, heading: part });
      open = false;
      continue;
    }
    if (INSTRUCTION.test(part.text)) {
      guidance.push({ stage, passage: part });
      open = false;
      continue;
    }
    const question = part.style === 'item' ? undefined : readQuestion(part.text);
    if (question !== undefined) {
      entries.push({ stage, question, label: part, answers: [] });
      open = !HEADINGS.has(question);
    } else if (open) entries.at(-1)?.answers.push(part);
    else guidance.push({ stage, passage: part });
  }
  const before = parts[start - 1];
  return { entries, stages, tables, guidance, ...(before?.kind === 'passage' ? { before } : {}) };
}

const isStage = (passage: Passage) => passage.style !== 'item' && passage.text.split(' ').length <= 6;
