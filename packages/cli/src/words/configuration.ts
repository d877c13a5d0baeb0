import type { Lang } from '@engagement-plan/core';

/** What is said of a configuration of checks that would not do what it seems to say. */
export interface ConfigurationWords {
  readonly notJson: (path: string, why: string) => string;
  readonly wrong: (path: string) => string;
  readonly notAnObject: string;
  readonly ownByCode: string;
  readonly unknownKey: (key: string) => string;
  readonly checksShape: string;
  readonly answersShape: string;
  readonly severity: (code: string, found: string) => string;
  readonly settingKey: (code: string, key: string) => string;
  readonly thresholds: (code: string) => string;
  readonly threshold: (code: string, name: string, found: string) => string;
  readonly answer: (place: number) => string;
  readonly answerNeeds: (place: number, key: string) => string;
  readonly answerKey: (place: number, key: string) => string;
  readonly answerText: (place: number, key: string) => string;
}

export const CONFIGURATION_WORDS: Readonly<Record<Lang, ConfigurationWords>> = {
  en: {
    notJson: (path, why) => `The configuration ${path} is not whole JSON: ${why}.`,
    wrong: (path) => `The configuration ${path} does not say what it should:`,
    notAnObject: 'It should be an object with “checks”, “answers” or both.',
    ownByCode:
      '“own” cannot stand in a file: checks of your own are written in code (docs/how-to/own-checks.md).',
    unknownKey: (key) => `There is nothing called “${key}”: it may hold “checks” and “answers”.`,
    checksShape: '“checks” should be an object: the code of a check, then how it is to be taken.',
    answersShape: '“answers” should be a list.',
    severity: (code, found) => `“${code}” is set to “${found}”: it should be off, error, warning or advice.`,
    settingKey: (code, key) =>
      `The setting of “${code}” has “${key}”: it may hold “severity” and “thresholds”.`,
    thresholds: (code) => `The thresholds of “${code}” should be an object of names and numbers.`,
    threshold: (code, name, found) =>
      `The threshold “${name}” of “${code}” is ${found}: it should be a number, 0 or more.`,
    answer: (place) => `Answer ${place} should be an object with “code” and “reason”.`,
    answerNeeds: (place, key) => `Answer ${place} has no “${key}” in words; add it.`,
    answerKey: (place, key) =>
      `Answer ${place} has “${key}”: it may hold code, document, about, path, reason, by and on.`,
    answerText: (place, key) => `“${key}” of answer ${place} should be text.`,
  },
  cy: {
    notJson: (path, why) => `Nid yw’r ffurfweddiad ${path} yn JSON cyfan: ${why}.`,
    wrong: (path) => `Nid yw’r ffurfweddiad ${path} yn dweud yr hyn a ddylai:`,
    notAnObject: 'Dylai fod yn wrthrych â “checks”, “answers” neu’r ddau.',
    ownByCode:
      'Ni all “own” sefyll mewn ffeil: ysgrifennir eich gwiriadau eich hun mewn cod (docs/how-to/own-checks.md).',
    unknownKey: (key) => `Nid oes dim o’r enw “${key}”: gall gynnwys “checks” ac “answers”.`,
    checksShape: 'Dylai “checks” fod yn wrthrych: cod gwiriad, yna sut i’w gymryd.',
    answersShape: 'Dylai “answers” fod yn rhestr.',
    severity: (code, found) =>
      `Mae “${code}” wedi’i osod i “${found}”: dylai fod yn off, error, warning neu advice.`,
    settingKey: (code, key) =>
      `Mae “${key}” yng ngosodiad “${code}”: gall gynnwys “severity” a “thresholds”.`,
    thresholds: (code) => `Dylai trothwyon “${code}” fod yn wrthrych o enwau a rhifau.`,
    threshold: (code, name, found) =>
      `Trothwy “${name}” y gwiriad “${code}” yw ${found}: dylai fod yn rhif, 0 neu fwy.`,
    answer: (place) => `Dylai ateb ${place} fod yn wrthrych â “code” a “reason”.`,
    answerNeeds: (place, key) => `Nid oes “${key}” mewn geiriau gan ateb ${place}; ychwanegwch ef.`,
    answerKey: (place, key) =>
      `Mae “${key}” gan ateb ${place}: gall gynnwys code, document, about, path, reason, by ac on.`,
    answerText: (place, key) => `Dylai “${key}” ateb ${place} fod yn destun.`,
  },
};
