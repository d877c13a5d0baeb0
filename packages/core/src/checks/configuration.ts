import type { Day } from '../target-date/target-date.js';
import { step } from '../document/pointer.js';
import { CONFIGURATION_CY } from '../words/cy/configuration.js';
import type { Lang } from '../words/lang.js';
import { nearest } from '../words/nearest.js';
import { quoted } from '../words/phrases.js';
import { shapeProblems } from './configuration-shape.js';
import { CONFIGURATION_EN, type ConfigurationWords } from './configuration-words.js';
import type { Check, Severity, Thresholds } from './define-check.js';
import type { Answered, Finding } from './finding.js';

/** How one check is to be taken: off, with another severity, with other thresholds. */
export type CheckSetting =
  'off' | Severity | { readonly severity?: 'off' | Severity; readonly thresholds?: Thresholds };

/** A reason why a finding may stand, and which findings it speaks for. */
export interface CheckAnswer {
  readonly code: string;
  /** Id of the document; absent for every document. */
  readonly document?: string;
  /** Id of the row, action, party … the finding is about; ids stay when rows move. Absent for every one. */
  readonly about?: string;
  /** JSON pointer of the finding, or of something above it. Absent for anywhere. */
  readonly path?: string;
  /** An answer without a reason answers nothing. */
  readonly reason: string;
  /** The post that decided. */
  readonly by?: string;
  readonly on?: Day;
}

/** How a council wants its documents checked. */
export interface CheckConfiguration {
  /** By code: switched off, graded otherwise, or with thresholds of its own. */
  readonly checks?: Readonly<Record<string, CheckSetting>>;
  /** Findings somebody looked at and answered with a reason; they stay, marked as answered. */
  readonly answers?: readonly CheckAnswer[];
  /** The council's own checks, run after the shipped ones. One with a shipped code takes its place. */
  readonly own?: readonly Check[];
}

/** A check as it will be run. */
export interface ConfiguredCheck {
  readonly check: Check;
  readonly severity: Severity;
  readonly thresholds: Thresholds;
}

/** The checks that are to run, with their severities and thresholds. */
export function configure(
  shipped: readonly Check[],
  configuration: CheckConfiguration = {},
): ConfiguredCheck[] {
  const byCode = new Map<string, Check>();
  for (const check of [...shipped, ...(configuration.own ?? [])]) byCode.set(check.code, check);
  const configured: ConfiguredCheck[] = [];
  for (const check of byCode.values()) {
    const { severity = check.severity, thresholds } = settingOf(configuration.checks?.[check.code]);
    if (severity === 'off') continue;
    configured.push({ check, severity, thresholds: { ...check.thresholds, ...thresholds } });
  }
  return configured;
}

function settingOf(setting: CheckSetting | undefined) {
  return typeof setting === 'string' ? { severity: setting } : (setting ?? {});
}

/** The answer that speaks for a finding, if one does. */
export function answerTo(finding: Finding, answers: readonly CheckAnswer[] = []): Answered | undefined {
  const answer = answers.find(
    ({ code, document, about, path, reason }) =>
      code === finding.code &&
      reason.trim() !== '' &&
      (document ?? finding.document) === finding.document &&
      (about === undefined || about === finding.about) &&
      (path === undefined || path === finding.path || finding.path.startsWith(`${path}/`)),
  );
  if (answer === undefined) return undefined;
  const { reason, by, on } = answer;
  return { reason, ...(by !== undefined && { by }), ...(on !== undefined && { on }) };
}

/** A line of a configuration that does nothing, with the words to say so. */
export interface ConfigurationProblem {
  /** JSON pointer to it in the configuration. */
  readonly path: string;
  /** The check it speaks of; empty where it speaks of none. */
  readonly code: string;
  readonly message: string;
}

const WORDS: Readonly<Record<Lang, ConfigurationWords>> = { en: CONFIGURATION_EN, cy: CONFIGURATION_CY };

/** What in a configuration names no check or no threshold: a slip of the pen would otherwise go unseen. */
export function configurationProblems(
  shipped: readonly Check[],
  { checks = {}, answers = [], own = [] }: CheckConfiguration,
  lang: Lang = 'en',
): ConfigurationProblem[] {
  const words = WORDS[lang];
  const known = new Map([...shipped, ...own].map((check) => [check.code, check]));
  const problems: ConfigurationProblem[] = [];
  const unknown = (code: string, path: string) => {
    const meant = nearestCode(code, [...known.keys()]);
    problems.push({ path, code, message: words.noCheck(quoted(code), meant && quoted(meant)) });
  };
  for (const [code, setting] of Object.entries(checks)) {
    const path = `/checks${step(code)}`;
    const check = known.get(code);
    if (!check) unknown(code, path);
    const names = Object.keys(check?.thresholds ?? {});
    for (const name of Object.keys(settingOf(setting).thresholds ?? {})) {
      if (!check || names.includes(name)) continue;
      const meant = nearest(name, names);
      const listed = names.map((one) => quoted(one)).join(', ');
      problems.push({
        path: `${path}/thresholds${step(name)}`,
        code,
        message: words.noThreshold(quoted(code), quoted(name), listed, meant && quoted(meant)),
      });
    }
  }
  for (const [i, { code, reason }] of answers.entries()) {
    if (!known.has(code)) unknown(code, `/answers/${i}/code`);
    if (reason.trim() === '')
      problems.push({ path: `/answers/${i}/reason`, code, message: words.noReason(quoted(code)) });
  }
  return problems;
}

/** A code misspelt, or the name of a check under the wrong room. */
function nearestCode(code: string, codes: readonly string[]): string | undefined {
  const name = code.slice(code.indexOf('/') + 1);
  const sameName = codes.filter((one) => one.endsWith(`/${name}`));
  return nearest(code, codes) ?? (sameName.length === 1 ? sameName[0] : undefined);
}

/** A configuration as read, or everything that keeps it from being one. */
export type ConfigurationRead =
  | { readonly configuration: CheckConfiguration; readonly problems?: undefined }
  | { readonly configuration?: undefined; readonly problems: readonly ConfigurationProblem[] };

/**
 * Reads how a council wants its documents checked from unknown data, such as a file. Whatever in it would do
 * nothing is a problem: first what has not the shape `schemas/check-configuration.json` publishes, then what no
 * check or threshold is called, with the nearest that is. Checks of one's own are code, and added afterwards.
 *
 * @param shipped the checks it may speak of, `CHECKS` and those of one's own
 */
export function readConfiguration(
  shipped: readonly Check[],
  value: unknown,
  lang: Lang = 'en',
): ConfigurationRead {
  const misshapen = [...shapeProblems(value, WORDS[lang])];
  if (misshapen.length > 0) return { problems: misshapen };
  const configuration = value as CheckConfiguration;
  const problems = configurationProblems(shipped, configuration, lang);
  return problems.length > 0 ? { problems } : { configuration };
}

/** Whether a value seems meant as a configuration rather than a document: it has no kind, and has what only one holds. */
export function isConfigurationLike(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'kind' in value) return false;
  const schema = '$schema' in value ? String(value.$schema) : '';
  return schema.includes('check-configuration') || 'checks' in value || 'answers' in value;
}
