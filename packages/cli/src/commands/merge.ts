import {
  merge,
  sayFinding,
  type EngagementDocument,
  type Lang,
  type Merged,
  type Plan,
  type Update,
} from '@engagement-plan/core';
import { addCommand, json, type Setting } from '../command.js';
import { nothingFor, type Uses } from '../documents-for.js';
import { documentsIn, openFiles } from '../open-files.js';
import { wrap } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { sayDocument } from '../words/kinds.js';
import { MERGE_WORDS } from '../words/merge.js';
import { OPTION_WORDS } from '../words/options.js';
import { writeOut } from '../write-file.js';

interface Options {
  readonly host?: string;
  readonly out?: string;
  readonly json?: boolean;
}

const USES: Uses = { command: 'merge', needs: ['plan'], beside: ['update'] };

const isMerged = (document: EngagementDocument): document is Plan | Update =>
  document.kind === 'plan' || document.kind === 'update';

/** Adds `merge`. */
export function addMerge(setting: Setting): void {
  const { lang, terminal } = setting;
  const words = MERGE_WORDS[lang];
  addCommand(setting, 'merge', words.about)
    .argument('<files...>', OPTION_WORDS[lang].files)
    .option('--host <id>', words.options.host)
    .option('--out <plan.json>', OPTION_WORDS[lang].out(words.plan))
    .action(async (paths: string[], { host, out, json: asData }: Options) => {
      const opened = await openFiles(paths, setting);
      const documents = documentsIn(opened);
      const files = documents.filter(isMerged);
      const merged = merge(files, { host });
      if (!merged.plan) throw nothingFor(USES, opened, lang);
      const ids = files.filter(({ kind }) => kind === 'plan').map(({ id }) => id);
      if (host !== undefined && !ids.includes(host)) throw new UsageError(words.noHost(host, ids.join(', ')));
      for (const other of documents.filter((one) => !isMerged(one)))
        terminal.warn(words.leftOut(sayDocument(other, lang)));
      const kept =
        out === undefined
          ? undefined
          : await writeOut(
              { path: out, kind: 'plan', text: `${json(merged.plan)}\n` },
              setting,
              opened.map(({ path }) => path),
            );
      if (asData) {
        terminal.write(json(mergeJson(merged, lang)));
        return;
      }
      writeMerged(merged, setting);
      terminal.write(kept ?? words.notKept);
    });
}

/** The merged plan as data, whose each row is, and what the files do not agree on. */
function mergeJson({ plan, owners, findings }: Merged, lang: Lang) {
  return {
    plan,
    owners: Object.fromEntries(owners),
    findings: findings.map((finding) => ({ ...finding, message: sayFinding(finding, lang) })),
  };
}

function writeMerged({ plan, owners, findings }: Merged, { lang, terminal }: Setting): void {
  const words = MERGE_WORDS[lang];
  if (plan) terminal.write(terminal.paint('bold', wrap(sayDocument(plan, lang), terminal.width)));
  const counts = new Map<string, number>();
  for (const owner of owners.values()) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  for (const [owner, rows] of counts) terminal.write(`  ${words.rows(rows, owner)}`);
  terminal.write(words.findings(findings.length));
  for (const finding of findings) {
    terminal.write(`  ${finding.code}  ${finding.document} ${finding.path}`);
    terminal.write(wrap(sayFinding(finding, lang), terminal.width, { first: '    ' }));
  }
}
