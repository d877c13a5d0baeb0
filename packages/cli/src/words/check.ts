import type { Lang } from '@engagement-plan/core';
import { plural } from './plural.js';

/** What `check` says around the sentences of the core. */
interface CheckWords {
  readonly about: string;
  readonly options: Readonly<Record<'config' | 'fixes' | 'fix', string>>;
  readonly fixed: string;
  readonly fixNeedsOut: string;
  readonly outNeedsFix: string;
  readonly findings: (errors: number, warnings: number, advice: number, answered: number) => string;
  readonly noFindings: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'advice', string>>;
  readonly answeredLabel: string;
  readonly answered: (reason: string, by: string | undefined, on: string | undefined) => string;
  readonly fixCount: (n: number, made: boolean) => string;
  /** In place of what goes. */
  readonly nothing: string;
  readonly howToFix: string;
}

const bracketed = (by: string | undefined, on: string | undefined) =>
  by === undefined && on === undefined
    ? ''
    : ` (${[by, on].filter((part) => part !== undefined).join(', ')})`;

export const CHECK_WORDS: Readonly<Record<Lang, CheckWords>> = {
  en: {
    about: 'Finds what keeps a plan from being read or relied on, and says what to do about it.',
    options: {
      config: 'how you want it checked: checks off, severities, thresholds, findings answered with a reason',
      fixes: 'show what could be put right in one way only, before and after',
      fix: 'put that right in a copy, written to --out',
    },
    fixed: 'what --fix put right',
    fixNeedsOut: '--fix never changes the file it read: say with --out where the copy goes.',
    outNeedsFix: '--out keeps what --fix put right: add --fix, or leave --out away.',
    findings: (errors, warnings, advice, answered) =>
      `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${advice} advice${answered > 0 ? `, ${answered} answered` : ''}`,
    noFindings: 'Nothing was found.',
    severity: { error: 'error', warning: 'warning', advice: 'advice' },
    answeredLabel: 'answered',
    answered: (reason, by, on) => `Answered${bracketed(by, on)}: ${reason}`,
    fixCount: (n, made) => {
      if (n === 0) return 'Nothing here can be put right without somebody deciding.';
      return made ? `Put right (${n}):` : `Could be put right (${n}):`;
    },
    nothing: '(taken away)',
    howToFix: 'Nothing was changed. --fix --out plan.json writes a copy with all of it put right.',
  },
  cy: {
    about: 'Yn canfod beth sy’n atal cynllun rhag cael ei ddarllen neu ei ddibynnu arno, a beth i’w wneud.',
    options: {
      config:
        'sut yr ydych am iddo gael ei wirio: gwiriadau i ffwrdd, difrifoldeb, trothwyon, canfyddiadau a atebwyd â rheswm',
      fixes: 'dangos beth y gellid ei gywiro mewn un ffordd yn unig, cyn ac ar ôl',
      fix: 'cywiro hynny mewn copi, a ysgrifennir i --out',
    },
    fixed: 'yr hyn a gywirodd --fix',
    fixNeedsOut:
      'Nid yw --fix byth yn newid y ffeil a ddarllenodd: dywedwch gyda --out ble mae’r copi’n mynd.',
    outNeedsFix: 'Mae --out yn cadw’r hyn a gywirodd --fix: ychwanegwch --fix, neu gadewch --out allan.',
    findings: (errors, warnings, advice, answered) =>
      `gwallau: ${errors}, rhybuddion: ${warnings}, cynghorion: ${advice}${answered > 0 ? `, atebwyd: ${answered}` : ''}`,
    noFindings: 'Ni chafwyd hyd i ddim.',
    severity: { error: 'gwall', warning: 'rhybudd', advice: 'cyngor' },
    answeredLabel: 'atebwyd',
    answered: (reason, by, on) => `Atebwyd${bracketed(by, on)}: ${reason}`,
    fixCount: (n, made) => {
      if (n === 0) return 'Ni ellir cywiro dim yma heb i rywun benderfynu.';
      return made ? `Cywirwyd (${n}):` : `Gellid cywiro (${n}):`;
    },
    nothing: '(wedi’i dynnu i ffwrdd)',
    howToFix: 'Ni newidiwyd dim. Mae --fix --out plan.json yn ysgrifennu copi â’r cyfan wedi’i gywiro.',
  },
};
