import {
  changeLog,
  changeLogText,
  diff,
  sayChange,
  type Diff,
  type EngagementDocument,
  type Lang,
  type Plan,
} from '@engagement-plan/core';
import { addCommand, json, type Setting } from '../command.js';
import { bytesOf, looksLikeJson, openFile, textOf } from '../file.js';
import { wrap } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { DIFF_WORDS } from '../words/diff.js';
import { sayDocument } from '../words/kinds.js';
import { OPTION_WORDS } from '../words/options.js';

interface Options {
  readonly exitCode?: boolean;
  readonly json?: boolean;
}

/** One document and its later version. */
interface Pair {
  readonly before: EngagementDocument;
  readonly after: EngagementDocument;
  readonly diff: Diff;
}

interface Compared {
  readonly pairs: readonly Pair[];
  readonly onlyBefore: readonly EngagementDocument[];
  readonly onlyAfter: readonly EngagementDocument[];
}

/** Adds `diff`. */
export function addDiff(setting: Setting): void {
  const { lang, terminal } = setting;
  const words = DIFF_WORDS[lang];
  addCommand(setting, 'diff', words.about)
    .argument('<before>', OPTION_WORDS[lang].file)
    .argument('<after>', words.after)
    .option('--exit-code', words.options.exitCode)
    .action(async (from: string, to: string, options: Options) => {
      const before = (await openFile(from, { lang })).documents;
      const after = (await openFile(to, { lang, ...(await lastTime(to, before, lang)) })).documents;
      const compared = compare(before, after);
      if (compared.pairs.length === 0) throw new UsageError(words.nothingAlike(from, to));
      if (options.json) terminal.write(json(diffJson(compared, lang)));
      else writeCompared(compared, setting);
      if (options.exitCode && differs(compared)) setting.end(1);
    });
}

/** A document that is read again gets the ids of the plan before, so that rows can be matched. */
async function lastTime(
  path: string,
  before: readonly EngagementDocument[],
  lang: Lang,
): Promise<{ previous?: Plan }> {
  const plan = before.find((document): document is Plan => document.kind === 'plan');
  const text = textOf(await bytesOf(path, lang), path, lang);
  return plan === undefined || looksLikeJson(text, path) ? {} : { previous: plan };
}

/** Documents go together by kind and id; else by kind, where each side has only one of it. */
function compare(before: readonly EngagementDocument[], after: readonly EngagementDocument[]): Compared {
  const counterpart = (one: EngagementDocument) => {
    const alike = after.filter(({ kind }) => kind === one.kind);
    const own = alike.find(({ id }) => id === one.id);
    const isOnly = alike.length === 1 && before.filter(({ kind }) => kind === one.kind).length === 1;
    return own ?? (isOnly ? alike[0] : undefined);
  };
  const pairs = before.flatMap((one): Pair[] => {
    const other = counterpart(one);
    return other ? [{ before: one, after: other, diff: diff(one, other) }] : [];
  });
  return {
    pairs,
    onlyBefore: before.filter((one) => !pairs.some((pair) => pair.before === one)),
    onlyAfter: after.filter((one) => !pairs.some((pair) => pair.after === one)),
  };
}

const differs = ({ pairs, onlyBefore, onlyAfter }: Compared) =>
  onlyBefore.length + onlyAfter.length > 0 || pairs.some((pair) => pair.diff.changes.length > 0);

/** The differences as data: each change with its exact edits and its sentence. */
function diffJson({ pairs, onlyBefore, onlyAfter }: Compared, lang: Lang) {
  const named = ({ kind, id }: EngagementDocument) => ({ kind, id });
  return {
    diffs: pairs.map(({ after, diff: { changes, ...sides } }) => ({
      ...sides,
      changes: changes.map((change) => ({
        ...change,
        message: sayChange(change, lang, after.kind === 'plan' ? after : undefined),
      })),
    })),
    onlyBefore: onlyBefore.map(named),
    onlyAfter: onlyAfter.map(named),
  };
}

function writeCompared({ pairs, onlyBefore, onlyAfter }: Compared, { lang, terminal }: Setting): void {
  const words = DIFF_WORDS[lang];
  const several = pairs.length + onlyBefore.length + onlyAfter.length > 1;
  pairs.forEach(({ before, after, diff: between }, i) => {
    if (i > 0) terminal.write('');
    if (several) terminal.write(terminal.paint('bold', wrap(sayDocument(after, lang), terminal.width)));
    for (const line of changeLogText(changeLog(between, { before, after, lang })).trimEnd().split('\n'))
      terminal.write(wrap(line, terminal.width, { first: '', rest: line.startsWith('- ') ? '  ' : '' }));
  });
  for (const one of onlyBefore) terminal.write(`\n${words.onlyBefore(sayDocument(one, lang))}`);
  for (const one of onlyAfter) terminal.write(`\n${words.onlyAfter(sayDocument(one, lang))}`);
}
