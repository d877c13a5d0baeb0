import { CHECKS, configurationProblems, type CheckConfiguration, type Lang } from '@engagement-plan/core';
import { bytesOf } from './file.js';
import { UsageError } from './usage-error.js';
import { CONFIGURATION_WORDS, type ConfigurationWords } from './words/configuration.js';

/**
 * Reads how a council wants its documents checked. Whatever in the file would do nothing is a mistake and
 * is told of, first what has not the shape, then what no check is called: a slip of the pen must not silence
 * a check, or leave one on.
 */
export async function openConfiguration(path: string, lang: Lang): Promise<CheckConfiguration> {
  const words = CONFIGURATION_WORDS[lang];
  const text = new TextDecoder().decode(await bytesOf(path, lang)).replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(words.notJson(path, (error as Error).message));
  }
  const wrong = [...problemsIn(value, words)];
  const configuration = value as CheckConfiguration;
  const unknown = wrong.length > 0 ? [] : configurationProblems(CHECKS, configuration, lang);
  const said = [...wrong, ...unknown.map(({ message }) => message)];
  if (said.length > 0) throw new UsageError([words.wrong(path), ...said.map((one) => `  ${one}`)].join('\n'));
  return configuration;
}

type Holder = Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What of the value has not the shape of a configuration; whether its codes are known is the core's to say. */
function* problemsIn(value: unknown, words: ConfigurationWords): Generator<string> {
  if (!isHolder(value)) {
    yield words.notAnObject;
    return;
  }
  for (const key of Object.keys(value)) {
    if (key === 'own') yield words.ownByCode;
    else if (!['$schema', 'checks', 'answers'].includes(key)) yield words.unknownKey(key);
  }
  const { checks = {}, answers = [] } = value;
  if (!isHolder(checks)) yield words.checksShape;
  else for (const [code, setting] of Object.entries(checks)) yield* problemsOf(code, setting, words);
  if (!Array.isArray(answers)) yield words.answersShape;
  else for (const [i, answer] of answers.entries()) yield* problemsOfAnswer(answer, i + 1, words);
}

const SEVERITIES = new Set<unknown>(['off', 'error', 'warning', 'advice']);

function* problemsOf(code: string, setting: unknown, words: ConfigurationWords): Generator<string> {
  const { severity, thresholds = {}, ...more } = isHolder(setting) ? setting : { severity: setting };
  if (severity === undefined ? !isHolder(setting) : !SEVERITIES.has(severity))
    yield words.severity(code, String(severity));
  for (const key of Object.keys(more)) yield words.settingKey(code, key);
  if (!isHolder(thresholds)) yield words.thresholds(code);
  else
    for (const [name, number] of Object.entries(thresholds))
      if (typeof number !== 'number' || !Number.isFinite(number) || number < 0)
        yield words.threshold(code, name, JSON.stringify(number));
}

const ANSWER_KEYS = ['code', 'document', 'about', 'path', 'reason', 'by', 'on'];

function* problemsOfAnswer(answer: unknown, place: number, words: ConfigurationWords): Generator<string> {
  if (!isHolder(answer)) {
    yield words.answer(place);
    return;
  }
  for (const key of ['code', 'reason'])
    if (typeof answer[key] !== 'string') yield words.answerNeeds(place, key);
  for (const [key, value] of Object.entries(answer)) {
    if (!ANSWER_KEYS.includes(key)) yield words.answerKey(place, key);
    else if (typeof value !== 'string' && key !== 'code' && key !== 'reason')
      yield words.answerText(place, key);
  }
}
