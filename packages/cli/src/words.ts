import type { Lang } from '@engagement-plan/core';

/** What the commands say around the sentences of the core, in both languages. */
interface CliWords {
  readonly asOf: (day: string, policy: string) => string;
  readonly noPlan: (path: string) => string;
  readonly due: (when: string) => string;
  readonly noDate: string;
  readonly declared: (level: string) => string;
  readonly toGreen: string;
  readonly record: string;
  readonly findings: (errors: number, warnings: number, advice: number) => string;
  readonly noFindings: string;
  readonly answered: (reason: string) => string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'advice', string>>;
  readonly documents: string;
  readonly kind: Readonly<Record<string, string>>;
  readonly planCounts: (objectives: number, actions: number, rows: number, outputs: number) => string;
  readonly dates: (dated: number, ongoing: number, undated: number) => string;
  readonly leads: (assignments: number, parties: number) => string;
  readonly indicators: (tags: number) => string;
  readonly money: (recurring: string, unidentified: string, once: string) => string;
  readonly principles: (perStage: readonly number[]) => string;
  readonly coverage: (placed: number, noted: number, found: number) => string;
  readonly guesses: (shown: number, all: number) => string;
  readonly unplaced: (shown: number, all: number) => string;
  readonly written: (path: string) => string;
  readonly line: (n: number) => string;
}

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const en: CliWords = {
  asOf: (day, policy) => `as of ${day}, policy ${policy}`,
  noPlan: (path) => `${path} holds no plan, so there are no statuses.`,
  due: (when) => `due ${when}`,
  noDate: 'no date given',
  declared: (level) => `declared ${level}`,
  toGreen: 'To turn it green:',
  record: 'Planning record',
  findings: (errors, warnings, advice) =>
    `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${advice} advice`,
  noFindings: 'Nothing was found.',
  answered: (reason) => `answered: ${reason}`,
  severity: { error: 'error', warning: 'warning', advice: 'advice' },
  documents: 'Read',
  kind: {
    plan: 'plan',
    checklist: 'checklist',
    record: 'planning record',
    register: 'register',
    report: 'committee report',
    update: 'update',
    challenge: 'challenge',
    'principle-set': 'set of principles',
    spectrum: 'spectrum of engagement',
    'status-scheme': 'status scheme',
    'indicator-set': 'indicator set',
  },
  planCounts: (objectives, actions, rows, outputs) =>
    `${plural(objectives, 'objective')}, ${plural(actions, 'action')}, ${plural(rows, 'row')}, ${plural(outputs, 'output')}`,
  dates: (dated, ongoing, undated) => `${dated} dated, ${ongoing} ongoing, ${undated} without a date`,
  leads: (assignments, parties) =>
    `${plural(assignments, 'lead')} over ${plural(parties, 'party', 'parties')}`,
  indicators: (tags) => plural(tags, 'indicator tag'),
  money: (recurring, unidentified, once) =>
    `${recurring} a year, of which ${unidentified} not found; ${once} once`,
  principles: (perStage) =>
    `${perStage.reduce((sum, n) => sum + n, 0)} principles in stages of ${perStage.join(', ')}`,
  coverage: (placed, noted, found) =>
    `${placed} of ${plural(found, 'piece')} of text placed (${Math.floor((100 * placed) / Math.max(found, 1))}%), ${noted} noted.`,
  guesses: (shown, all) => `Guesses and repairs to look at (${shown} of ${all}):`,
  unplaced: (shown, all) => `Not understood (${shown} of ${all}):`,
  written: (path) => `Written to ${path}.`,
  line: (n) => `line ${n}`,
};

const cy: CliWords = {
  asOf: (day, policy) => `ar ${day}, polisi ${policy}`,
  noPlan: (path) => `Nid oes cynllun yn ${path}, felly nid oes statws.`,
  due: (when) => `i’w gyflawni ${when}`,
  noDate: 'dim dyddiad wedi’i roi',
  declared: (level) => `datganwyd ${level}`,
  toGreen: 'I’w droi’n wyrdd:',
  record: 'Cofnod cynllunio',
  findings: (errors, warnings, advice) =>
    `gwallau: ${errors}, rhybuddion: ${warnings}, cynghorion: ${advice}`,
  noFindings: 'Ni chafwyd hyd i ddim.',
  answered: (reason) => `atebwyd: ${reason}`,
  severity: { error: 'gwall', warning: 'rhybudd', advice: 'cyngor' },
  documents: 'Darllenwyd',
  kind: {
    plan: 'cynllun',
    checklist: 'rhestr wirio',
    record: 'cofnod cynllunio',
    register: 'cofrestr',
    report: 'adroddiad pwyllgor',
    update: 'diweddariad',
    challenge: 'her',
    'principle-set': 'set o egwyddorion',
    spectrum: 'sbectrwm ymgysylltu',
    'status-scheme': 'cynllun statws',
    'indicator-set': 'set o ddangosyddion',
  },
  planCounts: (objectives, actions, rows, outputs) =>
    `amcanion: ${objectives}, camau gweithredu: ${actions}, rhesi: ${rows}, allbynnau: ${outputs}`,
  dates: (dated, ongoing, undated) => `â dyddiad: ${dated}, parhaus: ${ongoing}, heb ddyddiad: ${undated}`,
  leads: (assignments, parties) => `arweinwyr: ${assignments}, partïon: ${parties}`,
  indicators: (tags) => `tagiau dangosydd: ${tags}`,
  money: (recurring, unidentified, once) =>
    `${recurring} y flwyddyn, ${unidentified} ohono heb ei ganfod; ${once} unwaith`,
  principles: (perStage) =>
    `egwyddorion: ${perStage.reduce((sum, n) => sum + n, 0)}, fesul cam: ${perStage.join(', ')}`,
  coverage: (placed, noted, found) =>
    `Gosodwyd ${placed} o ${found} darn o destun (${Math.floor((100 * placed) / Math.max(found, 1))}%), nodwyd ${noted}.`,
  guesses: (shown, all) => `Dyfaliadau ac atgyweiriadau i’w gweld (${shown} o ${all}):`,
  unplaced: (shown, all) => `Heb eu deall (${shown} o ${all}):`,
  written: (path) => `Ysgrifennwyd i ${path}.`,
  line: (n) => `llinell ${n}`,
};

const WORDS: Readonly<Record<Lang, CliWords>> = { en, cy };

export const wordsFor = (lang: Lang): CliWords => WORDS[lang];
