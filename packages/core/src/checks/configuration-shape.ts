import { step } from '../document/pointer.js';
import { isDay } from '../target-date/civil-day.js';
import { nearest } from '../words/nearest.js';
import { quoted } from '../words/phrases.js';
import type { ConfigurationWords } from './configuration-words.js';

/** Something in a configuration that is not what it should be. */
export interface ShapeProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

type Holder = Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const KEYS = ['$schema', 'checks', 'answers'];
const SEVERITIES = ['off', 'error', 'warning', 'advice'];
const ANSWER_KEYS = ['code', 'document', 'about', 'path', 'reason', 'by', 'on'];

const near = (word: string, names: readonly string[]) => {
  const name = nearest(word, names);
  return name === undefined ? undefined : quoted(name);
};
/** What stands there, as it would be written in the file. */
const written = (value: unknown) => (typeof value === 'string' ? quoted(value) : JSON.stringify(value));

/** What of a value has not the shape of a configuration in a file; whether its codes are known is another question. */
export function* shapeProblems(value: unknown, words: ConfigurationWords): Generator<ShapeProblem> {
  if (!isHolder(value)) {
    yield { path: '', code: '', message: words.notAnObject };
    return;
  }
  for (const key of Object.keys(value))
    if (!KEYS.includes(key))
      yield {
        path: step(key),
        code: '',
        message: key === 'own' ? words.ownByCode : words.unknownKey(quoted(key), near(key, KEYS.slice(1))),
      };
  const { $schema = '', checks = {}, answers = [] } = value;
  if (typeof $schema !== 'string') yield { path: '/$schema', code: '', message: words.schemaText };
  if (!isHolder(checks)) yield { path: '/checks', code: '', message: words.checksShape };
  else
    for (const [code, setting] of Object.entries(checks))
      yield* settingProblems(code, setting, `/checks${step(code)}`, words);
  if (!Array.isArray(answers)) yield { path: '/answers', code: '', message: words.answersShape };
  else for (const [i, answer] of answers.entries()) yield* answerProblems(answer, i, words);
}

function* settingProblems(
  code: string,
  setting: unknown,
  path: string,
  words: ConfigurationWords,
): Generator<ShapeProblem> {
  const { severity, thresholds = {}, ...more } = isHolder(setting) ? setting : { severity: setting };
  const at = isHolder(setting) ? `${path}/severity` : path;
  const called = quoted(code);
  if (!(severity === undefined && isHolder(setting)) && !SEVERITIES.includes(severity as string))
    yield {
      path: at,
      code,
      message: words.severity(called, written(severity), near(String(severity), SEVERITIES)),
    };
  for (const key of Object.keys(more))
    yield { path: path + step(key), code, message: words.settingKey(called, quoted(key)) };
  if (!isHolder(thresholds)) {
    yield { path: `${path}/thresholds`, code, message: words.thresholds(called) };
    return;
  }
  for (const [name, number] of Object.entries(thresholds))
    if (typeof number !== 'number' || !Number.isFinite(number) || number < 0)
      yield {
        path: `${path}/thresholds${step(name)}`,
        code,
        message: words.threshold(called, quoted(name), JSON.stringify(number)),
      };
}

function* answerProblems(answer: unknown, i: number, words: ConfigurationWords): Generator<ShapeProblem> {
  const path = `/answers/${i}`;
  if (!isHolder(answer)) {
    yield { path, code: '', message: words.answer(i + 1) };
    return;
  }
  const code = typeof answer['code'] === 'string' ? answer['code'] : '';
  for (const key of ['code', 'reason'])
    if (typeof answer[key] !== 'string') yield { path, code, message: words.answerNeeds(i + 1, quoted(key)) };
  for (const [key, value] of Object.entries(answer)) {
    const at = path + step(key);
    if (!ANSWER_KEYS.includes(key))
      yield { path: at, code, message: words.answerKey(i + 1, quoted(key), near(key, ANSWER_KEYS)) };
    else if (key === 'code' || key === 'reason') continue;
    else if (typeof value !== 'string')
      yield { path: at, code, message: words.answerText(i + 1, quoted(key)) };
    else if (key === 'on' && !isDay(value))
      yield { path: at, code, message: words.answerDay(i + 1, quoted(value)) };
  }
}
