import {
  buildReport,
  reportText,
  withSchemes,
  type Challenge,
  type Checklist,
  type Plan,
  type Register,
} from '@engagement-plan/core';
import { aDay } from '../as-of.js';
import { addCommand, asOfOption, dayOf, json, type Setting } from '../command.js';
import { openPlan } from '../file.js';
import { documentsFor, nothingFor, type Uses } from '../documents-for.js';
import { openFiles } from '../open-files.js';
import { UsageError } from '../usage-error.js';
import { REPORT_WORDS } from '../words/report.js';
import { writeOut } from '../write-file.js';

const USES: Uses = {
  command: 'report',
  needs: ['plan'],
  beside: ['register', 'checklist', 'challenge', 'status-scheme'],
};

interface Options {
  readonly asOf?: string;
  readonly since?: string;
  readonly previous?: string;
  readonly to?: string;
  readonly by?: string;
  readonly number?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** Adds `report`. */
export function addReport(setting: Setting): void {
  const { lang, terminal } = setting;
  const words = REPORT_WORDS[lang];
  addCommand(setting, 'report', words.about)
    .argument('<files...>', words.files)
    .addOption(asOfOption(lang))
    .option('--since <date>', words.options.since)
    .option('--previous <plan.json>', words.options.previous)
    .option('--to <body>', words.options.to)
    .option('--by <post>', words.options.by)
    .option('--number <number>', words.options.number)
    .option('--out <report.txt>', words.options.out)
    .action(async (paths: string[], options: Options) => {
      const { to, by, number, out } = options;
      const asOf = dayOf(options, setting);
      const since = options.since === undefined ? undefined : aDay(options.since, '--since', lang);
      if (since !== undefined && since > asOf) throw new UsageError(words.sinceAfter(since, asOf));
      if (options.previous !== undefined && since === undefined) throw new UsageError(words.needsSince);
      const opened = await openFiles(paths, setting);
      const documents = withSchemes(documentsFor(USES, opened, setting));
      const plans = documents.filter((one): one is Plan => one.kind === 'plan');
      const [plan, another] = plans;
      if (!plan) throw nothingFor(USES, opened, lang);
      if (another) throw new UsageError(words.severalPlans(plans.map(({ id }) => id).join(', ')));
      const report = buildReport(plan, {
        asOf,
        since,
        lang,
        to,
        by,
        number,
        previousPlan: options.previous ? await openPlan(options.previous, lang) : undefined,
        checklists: documents.filter((one): one is Checklist => one.kind === 'checklist'),
        register: documents.find((one): one is Register => one.kind === 'register'),
        challenges: documents.filter((one): one is Challenge => one.kind === 'challenge'),
      });
      const text = reportText(report, lang);
      if (out !== undefined) {
        const asData = out.toLowerCase().endsWith('.json');
        const file = asData
          ? { path: out, kind: 'report' as const, text: `${json(report)}\n` }
          : { path: out, kind: 'text' as const, text };
        const said = await writeOut(
          file,
          setting,
          opened.map(({ path }) => path),
        );
        if (!options.json) terminal.write(said);
      }
      if (options.json) terminal.write(json(report));
      else if (out === undefined) terminal.print(text);
    });
}
