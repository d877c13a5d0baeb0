import { parseTargetDate, type Output, type TargetDate } from '@engagement-plan/core';
import type { Remark } from '../../notes/note.js';

/**
 * The outputs of a row. A row has one, unless its date cell holds several dates and its words can be cut,
 * at sentences or at capitals in mid-sentence, into exactly as many: "Residents survey Explore other
 * measures" with "2012 2012" is two. The outcome is shared out where it can be cut alike.
 */
export function readOutputs(
  text: string,
  about: { due?: TargetDate; outcome?: string },
): { readonly outputs: readonly Output[]; readonly remarks: readonly Remark[] } {
  const dates = about.due?.kind === 'several' ? (about.due.parts ?? []) : [];
  const texts = dates.length > 1 ? cutInto(text, dates.length) : undefined;
  if (texts === undefined) return { outputs: [{ text }], remarks: [] };
  const outcomes = about.outcome === undefined ? undefined : cutInto(about.outcome, dates.length);
  return {
    outputs: texts.map((each, i) => ({
      text: each,
      due: dates[i] ?? parseTargetDate(''),
      ...(outcomes?.[i] === undefined ? {} : { outcome: outcomes[i] }),
    })),
    remarks: [
      {
        code: 'outputs-split',
        severity: 'guess',
        facts: { count: dates.length },
        words: text,
      },
    ],
  };
}

/** The text in exactly n parts, or undefined where it cannot be told where they begin. */
function cutInto(text: string, n: number): readonly string[] | undefined {
  const listed = text.split(/\s*(?:[•▪;]|\n)\s*/u).filter((part) => part !== '');
  if (listed.length === n) return listed;
  const starts = (pattern: RegExp) => [...text.matchAll(pattern)].map((found) => found.index);
  const sentences = starts(/(?<=[.!?]\s+)\p{Lu}/gu);
  if (sentences.length === n - 1) return cutAt(text, sentences);
  const capitals = starts(/(?<=\p{Ll}[.)]?\s)\p{Lu}\p{Ll}+(?=\s+\p{Ll})/gu);
  if (capitals.length === n - 1) return cutAt(text, capitals);
  return undefined;
}

function cutAt(text: string, starts: readonly number[]): readonly string[] {
  return [0, ...starts].map((start, i) => text.slice(start, starts[i]).trim());
}
