import type { EngagementDocument, FixChange, Fixes } from '@engagement-plan/core';
import type { Setting } from './command.js';
import { CHECK_WORDS } from './words/check.js';

/** What stands at a place, on one line; long texts are cut, since the place tells where to read on. */
const MOST_LETTERS = 300;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

/** Fixes as changes to look at: what stands there, and what would. */
export function writeFixes(
  all: readonly Fixes<EngagementDocument>[],
  made: boolean,
  { lang, terminal }: Setting,
): void {
  const words = CHECK_WORDS[lang];
  const fixes = all.flatMap((one) => one.fixes);
  terminal.write(`\n${terminal.paint('bold', words.fixCount(fixes.length, made))}`);
  for (const { finding, changes } of fixes) {
    terminal.write(`  ${finding.code}  ${finding.document}`);
    for (const change of changes) writeChange(change);
  }
  if (fixes.length > 0 && !made) terminal.write(words.howToFix);

  function writeChange({ path, before, after }: FixChange): void {
    terminal.write(`    ${path}`);
    terminal.write(`    ${terminal.paint('red', `- ${shown(before)}`)}`);
    terminal.write(
      `    ${terminal.paint('green', `+ ${after === undefined ? words.nothing : shown(after)}`)}`,
    );
  }
}
