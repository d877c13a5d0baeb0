import { CHECK_WORDS_CY } from '../words/cy/checks.js';
import type { Lang } from '../words/lang.js';
import type { Check } from './define-check.js';
import type { Finding } from './finding.js';
import { CHECKS } from './index.js';

type Say = (facts: Readonly<Record<string, unknown>>) => string;

const ENGLISH = new Map(CHECKS.map((check) => [check.code as string, check as Check]));
const WELSH = new Map(Object.entries(CHECK_WORDS_CY) as [string, Say][]);

/**
 * What is wrong, and what to do, in one or two plain sentences. A council's own checks are said by the
 * checks given as `own`, in the language they were written in; a finding nobody can say is its code.
 */
export function sayFinding(
  { code, facts }: Pick<Finding, 'code' | 'facts'>,
  lang: Lang = 'en',
  own: readonly Check[] = [],
): string {
  const ownCheck = own.find((check) => check.code === code);
  if (ownCheck) return ownCheck.say(facts);
  const welsh = lang === 'cy' ? WELSH.get(code) : undefined;
  return welsh?.(facts) ?? ENGLISH.get(code)?.say(facts) ?? `${code}.`;
}
