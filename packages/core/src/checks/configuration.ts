import type { Day } from '../target-date/target-date.js';
import { CONFIGURATION_CY } from '../words/cy/configuration.js';
import type { Lang } from '../words/lang.js';
import { quoted } from '../words/phrases.js';
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
  readonly code: string;
  readonly message: string;
}

/** The sentences about a configuration, in one language. Names come quoted and joined already. */
export interface ConfigurationWords {
  noCheck(code: string): string;
  noThreshold(code: string, name: string, known: string): string;
  noReason(code: string): string;
}

const CONFIGURATION_EN: ConfigurationWords = {
  noCheck: (code) => `There is no check called ${code}: see the list in docs/checks.md.`,
  noThreshold: (code, name, known) =>
    `The check ${code} has no threshold called ${name}. ${known === '' ? 'It has none.' : `It has ${known}.`}`,
  noReason: (code) =>
    `The answer to ${code} gives no reason, so it answers nothing: write why the finding may stand.`,
};

/** What in a configuration names no check or no threshold: a slip of the pen would otherwise go unseen. */
export function configurationProblems(
  shipped: readonly Check[],
  { checks = {}, answers = [], own = [] }: CheckConfiguration,
  lang: Lang = 'en',
): ConfigurationProblem[] {
  const words = lang === 'cy' ? CONFIGURATION_CY : CONFIGURATION_EN;
  const known = new Map([...shipped, ...own].map((check) => [check.code, check]));
  const problems: ConfigurationProblem[] = [];
  const say = (code: string, message: string) => problems.push({ code, message });
  for (const code of [...Object.keys(checks), ...answers.map((answer) => answer.code)]) {
    if (!known.has(code)) say(code, words.noCheck(quoted(code)));
  }
  for (const [code, setting] of Object.entries(checks)) {
    for (const name of Object.keys(settingOf(setting).thresholds ?? {})) {
      const names = Object.keys(known.get(code)?.thresholds ?? {});
      if (!known.has(code) || names.includes(name)) continue;
      say(code, words.noThreshold(quoted(code), quoted(name), names.map((one) => quoted(one)).join(', ')));
    }
  }
  for (const { code, reason } of answers) if (reason.trim() === '') say(code, words.noReason(quoted(code)));
  return problems;
}
