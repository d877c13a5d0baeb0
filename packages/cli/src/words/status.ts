import type { Lang } from '@engagement-plan/core';

/** What `status` says around the sentences of the core. */
interface StatusWords {
  readonly about: string;
  readonly policy: (names: string) => string;
  readonly noPolicy: (name: string, known: string) => string;
  readonly asOf: (day: string, policy: string) => string;
  readonly due: (when: string) => string;
  readonly noDate: string;
  readonly declared: (level: string) => string;
  readonly toGreen: string;
  readonly record: string;
}

export const STATUS_WORDS: Readonly<Record<Lang, StatusWords>> = {
  en: {
    about: 'Says how every row stands on a day, why, and what would turn it green.',
    policy: (names) => `which status is published, the declared one or what the evidence shows: ${names}`,
    noPolicy: (name, known) => `There is no policy “${name}”. There are: ${known}.`,
    asOf: (day, policy) => `as of ${day}, policy ${policy}`,
    due: (when) => `due ${when}`,
    noDate: 'no date given',
    declared: (level) => `declared ${level}`,
    toGreen: 'To turn it green:',
    record: 'Planning record',
  },
  cy: {
    about: 'Yn dweud sut y saif pob rhes ar ddiwrnod, pam, a beth fyddai’n ei throi’n wyrdd.',
    policy: (names) =>
      `pa statws a gyhoeddir, yr un a ddatganwyd neu’r hyn y mae’r dystiolaeth yn ei ddangos: ${names}`,
    noPolicy: (name, known) => `Nid oes polisi “${name}”. Y rhai sydd: ${known}.`,
    asOf: (day, policy) => `ar ${day}, polisi ${policy}`,
    due: (when) => `i’w gyflawni ${when}`,
    noDate: 'dim dyddiad wedi’i roi',
    declared: (level) => `datganwyd ${level}`,
    toGreen: 'I’w droi’n wyrdd:',
    record: 'Cofnod cynllunio',
  },
};
