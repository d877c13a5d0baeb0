import { quoted } from '../words/phrases.js';

/** Texts as long as this are quoted whole. */
const WHOLE = 90;
/** How much of what two long texts share is quoted before the first word that differs. */
const SHARED = 30;

/**
 * Two texts in quotation marks, so that a reader sees what differs: long ones are quoted from shortly before
 * the first word in which they differ, not from their beginning.
 */
export function quotedApart(before: string, after: string): readonly [before: string, after: string] {
  const [was, is] = [plain(before), plain(after)];
  if (was.length <= WHOLE && is.length <= WHOLE) return [quoted(was), quoted(is)];
  let shared = 0;
  while (shared < was.length && was[shared] === is[shared]) shared += 1;
  if (shared <= WHOLE - SHARED) return [quoted(was), quoted(is)];
  const start = was.lastIndexOf(' ', shared - SHARED) + 1;
  return [quoted(`…${was.slice(start)}`), quoted(`…${is.slice(start)}`)];
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
