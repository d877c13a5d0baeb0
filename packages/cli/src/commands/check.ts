import {
  check,
  fixesFor,
  sayFinding,
  type EngagementDocument,
  type Finding,
  type Fixes,
  type Lang,
} from '@engagement-plan/core';
import { addCommand, asOfOption, dayOf, json, type Setting } from '../command.js';
import { openConfiguration } from '../configuration.js';
import { documentsIn, openFiles } from '../open-files.js';
import { wrap, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { writeFixes } from '../write-fixes.js';
import { CHECK_WORDS } from '../words/check.js';
import { sayDocument } from '../words/kinds.js';
import { OPTION_WORDS } from '../words/options.js';
import { READ_WORDS } from '../words/read.js';
import { writeDocuments } from '../write-file.js';

const PAINT = { error: 'red', warning: 'yellow', advice: 'cyan' } as const;

interface Options {
  readonly asOf?: string;
  readonly config?: string;
  readonly fixes?: boolean;
  readonly fix?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

/** Adds `check`. */
export function addCheck(setting: Setting): void {
  const { lang, terminal } = setting;
  const words = CHECK_WORDS[lang];
  addCommand(setting, 'check', words.about)
    .argument('<files...>', OPTION_WORDS[lang].files)
    .addOption(asOfOption(lang))
    .option('--config <checks.json>', words.options.config)
    .option('--fixes', words.options.fixes)
    .option('--fix', words.options.fix)
    .option('--out <plan.json>', OPTION_WORDS[lang].out(words.fixed))
    .action(async (paths: string[], options: Options) => {
      const asOf = dayOf(options, setting);
      if (options.fix && options.out === undefined) throw new UsageError(words.fixNeedsOut);
      if (!options.fix && options.out !== undefined) throw new UsageError(words.outNeedsFix);
      const config = options.config === undefined ? {} : await openConfiguration(options.config, lang);
      const opened = await openFiles(paths, setting);
      const documents = documentsIn(opened);
      const findings = check(documents, { asOf, config });
      const fixes =
        options.fixes || options.fix ? documents.map((document) => fixesFor(document, findings)) : undefined;
      const kept = options.fix
        ? await writeDocuments(
            (fixes ?? []).map(({ document }) => document),
            options.out ?? '',
            setting,
            opened.map(({ path }) => path),
          )
        : [];
      if (options.json) {
        terminal.write(json(checkJson(findings, lang, fixes)));
      } else {
        writeFindings(findings, documents, lang, terminal);
        if (fixes) writeFixes(fixes, options.fix === true, setting);
        for (const sentence of kept) terminal.write(sentence);
      }
      if (hasErrors(findings)) setting.end(1);
    });
}

/** The findings as data, for other programs, and the fixes where they were asked for. */
function checkJson(
  findings: readonly Finding[],
  lang: Lang,
  fixes: readonly Fixes<EngagementDocument>[] | undefined,
) {
  return {
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: sayFinding(finding, lang),
      path: finding.path,
      document: finding.document,
      ...(finding.about !== undefined && { about: finding.about }),
      ...(finding.place ? { place: finding.place } : {}),
      ...(finding.answered && { answered: finding.answered }),
    })),
    ...(fixes && {
      fixes: fixes.flatMap((one) =>
        one.fixes.map(({ finding: { code, document, path }, changes }) => ({
          code,
          document,
          path,
          changes,
        })),
      ),
    }),
  };
}

/** Whether anything found keeps others from reading or relying on the plan, and nobody answered why it may stand. */
const hasErrors = (findings: readonly Finding[]) =>
  findings.some(({ severity, answered }) => severity === 'error' && !answered);

/** The findings as a person reads them, document by document, with the place and what to do. */
function writeFindings(
  findings: readonly Finding[],
  documents: readonly EngagementDocument[],
  lang: Lang,
  terminal: Terminal,
): void {
  const words = CHECK_WORDS[lang];
  if (findings.length === 0) {
    terminal.write(words.noFindings);
    return;
  }
  const told = new Set<string>();
  for (const document of documents) {
    const here = findings.filter((finding) => finding.document === document.id);
    if (here.length === 0 || told.has(document.id)) continue;
    told.add(document.id);
    terminal.write(terminal.paint('bold', wrap(sayDocument(document, lang), terminal.width)));
    for (const finding of here) writeFinding(finding, lang, terminal);
    terminal.write('');
  }
  const open = findings.filter(({ answered }) => !answered);
  const count = (severity: Finding['severity']) => open.filter((one) => one.severity === severity).length;
  terminal.write(
    words.findings(count('error'), count('warning'), count('advice'), findings.length - open.length),
  );
}

function writeFinding(finding: Finding, lang: Lang, terminal: Terminal): void {
  const words = CHECK_WORDS[lang];
  const { severity, code, place, path, answered } = finding;
  const at = place?.line === undefined ? path || '/' : READ_WORDS[lang].line(place.line);
  const label = answered
    ? terminal.paint('gray', words.answeredLabel)
    : terminal.paint(PAINT[severity], words.severity[severity]);
  terminal.write(`  ${label}  ${code}  ${at}`);
  const say = (text: string) => terminal.write(wrap(text, terminal.width, { first: '    ' }));
  say(sayFinding(finding, lang));
  if (answered) say(words.answered(answered.reason, answered.by, answered.on));
}
