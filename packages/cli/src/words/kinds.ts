import type { EngagementDocument, Lang } from '@engagement-plan/core';

/** What each kind of document is called. */
export const KIND_WORDS: Readonly<Record<Lang, Readonly<Record<EngagementDocument['kind'], string>>>> = {
  en: {
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
  cy: {
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
};

/** A document as people point at it: its kind, and its title. */
export function sayDocument({ kind, title, id }: EngagementDocument, lang: Lang): string {
  return `${KIND_WORDS[lang][kind]}: ${title ?? id}`;
}
