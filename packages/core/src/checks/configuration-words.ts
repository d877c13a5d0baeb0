/** The sentences about a configuration, in one language. Names come quoted and joined already. */
export interface ConfigurationWords {
  noCheck(code: string, meant: string | undefined): string;
  noThreshold(code: string, name: string, known: string, meant: string | undefined): string;
  noReason(code: string): string;
  readonly notAnObject: string;
  readonly ownByCode: string;
  unknownKey(key: string, meant: string | undefined): string;
  readonly schemaText: string;
  readonly checksShape: string;
  readonly answersShape: string;
  severity(code: string, found: string, meant: string | undefined): string;
  settingKey(code: string, key: string): string;
  thresholds(code: string): string;
  threshold(code: string, name: string, found: string): string;
  answer(place: number): string;
  answerNeeds(place: number, key: string): string;
  answerKey(place: number, key: string, meant: string | undefined): string;
  answerText(place: number, key: string): string;
  answerDay(place: number, found: string): string;
}

const meantIs = (meant: string | undefined) => (meant === undefined ? '' : ` Is ${meant} meant?`);

export const CONFIGURATION_EN: ConfigurationWords = {
  noCheck: (code, meant) =>
    meant === undefined
      ? `There is no check called ${code}: see the list in docs/checks.md.`
      : `There is no check called ${code}: the nearest is ${meant}.`,
  noThreshold: (code, name, known, meant) =>
    meant === undefined
      ? `The check ${code} has no threshold called ${name}. ${known === '' ? 'It has none.' : `It has ${known}.`}`
      : `The check ${code} has no threshold called ${name}: the nearest is ${meant}.`,
  noReason: (code) =>
    `The answer to ${code} gives no reason, so it answers nothing: write why the finding may stand.`,
  notAnObject: 'It should be an object with “checks”, “answers” or both.',
  ownByCode:
    '“own” cannot stand in a file: checks of your own are written in code (docs/how-to/own-checks.md).',
  unknownKey: (key, meant) =>
    `There is nothing called ${key}: it may hold “checks” and “answers”.${meantIs(meant)}`,
  schemaText: '“$schema” should be text: where editors find the schema.',
  checksShape: '“checks” should be an object: the code of a check, then how it is to be taken.',
  answersShape: '“answers” should be a list.',
  severity: (code, found, meant) =>
    `${code} is set to ${found}: it should be off, error, warning or advice.${meantIs(meant)}`,
  settingKey: (code, key) => `The setting of ${code} has ${key}: it may hold “severity” and “thresholds”.`,
  thresholds: (code) => `The thresholds of ${code} should be an object of names and numbers.`,
  threshold: (code, name, found) =>
    `The threshold ${name} of ${code} is ${found}: it should be a number, 0 or more.`,
  answer: (place) => `Answer ${place} should be an object with “code” and “reason”.`,
  answerNeeds: (place, key) => `Answer ${place} has no ${key} in words; add it.`,
  answerKey: (place, key, meant) =>
    `Answer ${place} has ${key}: it may hold code, document, about, path, reason, by and on.${meantIs(meant)}`,
  answerText: (place, key) => `${key} of answer ${place} should be text.`,
  answerDay: (place, found) => `“on” of answer ${place} is ${found}: it should be a day, as 2025-11-12.`,
};
