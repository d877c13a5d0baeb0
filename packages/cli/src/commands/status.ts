import {
  formatDay,
  levelWords,
  policyNamed,
  POLICIES,
  rollUp,
  sayFlag,
  sayLevelSpread,
  sayReasons,
  sayRollUp,
  sayState,
  sayTargetDate,
  sayToGreen,
  scoresOf,
  sayScores,
  statusTable,
  statusWord,
  withSchemes,
  type Day,
  type EngagementDocument,
  type Lang,
  type Plan,
  type PlanningRecord,
  type RollUp,
  type StatusPolicy,
  type StatusRow,
  type StatusTable,
  type StatusWord,
} from '@engagement-plan/core';
import { wrap, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { addCommand, asOfOption, dayOf, json, type Setting } from '../command.js';
import { documentsFor, type Uses } from '../documents-for.js';
import { openFiles } from '../open-files.js';
import { OPTION_WORDS } from '../words/options.js';
import { STATUS_WORDS } from '../words/status.js';

const USES: Uses = { command: 'status', needs: ['plan', 'record'], beside: ['status-scheme'] };

const PAINT = {
  red: 'red',
  amber: 'yellow',
  green: 'green',
  'not-due': 'gray',
  unknown: 'gray',
  excluded: 'gray',
} as const satisfies Record<StatusWord, string>;

const POLICY_NAMES = POLICIES.map(({ name }) => name).join(', ');

/** The policy of that name; a name nobody knows is answered with those there are. */
function chosenPolicy(name: string | undefined, lang: Lang): StatusPolicy {
  const [standard] = POLICIES;
  const policy = name === undefined ? standard : policyNamed(name);
  if (policy) return policy;
  throw new UsageError(STATUS_WORDS[lang].noPolicy(name ?? '', POLICY_NAMES));
}

/** Adds `status`. */
export function addStatus(setting: Setting): void {
  const { lang, terminal } = setting;
  addCommand(setting, 'status', STATUS_WORDS[lang].about)
    .argument('<files...>', OPTION_WORDS[lang].files)
    .addOption(asOfOption(lang))
    .option('--policy <name>', STATUS_WORDS[lang].policy(POLICY_NAMES))
    .action(async (paths: string[], options: { asOf?: string; json?: boolean; policy?: string }) => {
      const policy = chosenPolicy(options.policy, lang);
      const day = dayOf(options, setting);
      const documents = withSchemes(documentsFor(USES, await openFiles(paths, setting), setting));
      const report = statusReport(documents, day, policy);
      if (options.json) terminal.write(json(statusJson(report, lang)));
      else writeStatus(report, lang, terminal);
    });
}

/** The statuses of every plan in a file on one day, and the scores of its records. */
interface StatusReport {
  readonly asOf: Day;
  readonly policy: StatusPolicy;
  readonly tables: readonly StatusTable[];
  readonly whole: RollUp;
  readonly records: readonly PlanningRecord[];
}

function statusReport(
  documents: readonly EngagementDocument[],
  asOf: Day,
  policy: StatusPolicy,
): StatusReport {
  const plans = documents.filter((document): document is Plan => document.kind === 'plan');
  const tables = plans.map((plan) => statusTable(plan, { asOf, policy }));
  const [only] = tables;
  // Several plans in one file are counted together: every row in its own plan's setting, under one light.
  const whole =
    only && tables.length === 1
      ? rollUp(only.plan, only)
      : rollUp([], { asOf, policy, rowsIn: () => tables.flatMap((table) => table.rowsIn(table.plan)) });
  return {
    asOf,
    policy,
    tables,
    whole,
    records: documents.filter((document): document is PlanningRecord => document.kind === 'record'),
  };
}

/** The report as data, for other programs. Status words are those of the printed table. */
function statusJson({ asOf, policy, tables, whole, records }: StatusReport, lang: Lang) {
  return {
    asOf,
    policy: policy.name,
    actions: tables.flatMap(({ plan }) => plan.objectives.flatMap(({ actions }) => actions)).length,
    deliverables: whole.total,
    declared: whole.declared,
    rated: whole.rated,
    light: whole.light,
    distribution: whole.distribution,
    rows: tables.flatMap(({ plan, rows }) =>
      rows.map((row) => ({ document: plan.id, ...rowJson(row, lang) })),
    ),
    records: records.map(scored),
  };
}

function rowJson(row: StatusRow, lang: Lang) {
  const { ref, id, title, assessment } = row;
  const { declared, derived, effective, flags, reasons } = assessment;
  const messages = sayReasons(row, lang);
  return {
    ref: ref ?? id,
    title,
    declared: declared ? statusWord(declared.tone) : null,
    derived: statusWord(derived.state),
    effective: statusWord(effective.state),
    level: effective.level ?? null,
    flags: flags.map(({ code }) => code),
    reasons: reasons.map(({ code }, i) => ({ code, message: messages[i] })),
  };
}

const scored = (record: PlanningRecord) => {
  const { scored: n, of } = scoresOf(record);
  return { scored: n, of };
};

/** The report as a person reads it. */
function writeStatus(report: StatusReport, lang: Lang, terminal: Terminal): void {
  const words = STATUS_WORDS[lang];
  for (const table of report.tables) writeTable(table, lang, terminal);
  for (const record of report.records)
    terminal.write(`${words.record}: ${record.title ?? record.id}\n${sayScores(scoresOf(record), lang)}`);
}

function writeTable(table: StatusTable, lang: Lang, terminal: Terminal): void {
  const { plan, rows, asOf, policy } = table;
  const words = STATUS_WORDS[lang];
  terminal.write(terminal.paint('bold', wrap(plan.title ?? plan.id, terminal.width)));
  terminal.write(words.asOf(formatDay(asOf, lang), policy.name));
  const whole = rollUp(plan, table);
  terminal.write(wrap(sayRollUp(whole, lang), terminal.width));
  const levels = sayLevelSpread(whole, table.setting.scheme, lang);
  if (levels !== '') terminal.write(wrap(levels, terminal.width));
  for (const objective of plan.objectives) {
    const heading = [objective.ref, objective.title].filter(Boolean).join('  ') || objective.id;
    terminal.write(`\n${terminal.paint('bold', wrap(heading, terminal.width))}`);
    for (const row of rows.filter((one) => one.objective === objective)) writeRow(row, lang, terminal);
  }
  terminal.write('');
}

function writeRow(given: StatusRow, lang: Lang, terminal: Terminal): void {
  const { ref, id, title, deliverable: row, assessment } = given;
  const words = STATUS_WORDS[lang];
  const word = statusWord(assessment.effective.state);
  const state = terminal.paint(PAINT[word], sayState(assessment.effective.state, lang).toUpperCase());
  const declared = assessment.declared
    ? `, ${words.declared(levelWords(assessment.declared, lang).label)}`
    : '';
  const due = row.due ? words.due(sayTargetDate(row.due, lang)) : words.noDate;
  const indent = '      ';
  const paragraph = (text: string) => terminal.write(wrap(text, terminal.width, { first: indent }));
  // An id that was made for want of a ref is longer than its column.
  terminal.write(`${ref ?? id} `.padEnd(indent.length) + wrap(title, terminal.width, { rest: indent }));
  terminal.write(`${indent}${state} (${due}${declared})`);
  for (const reason of sayReasons(given, lang)) paragraph(reason);
  for (const flag of assessment.flags) paragraph(sayFlag(flag, lang));
  for (const reason of assessment.toGreen) paragraph(`${words.toGreen} ${sayToGreen(reason, lang)}`);
}
