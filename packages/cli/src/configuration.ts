import { CHECKS, readConfiguration, type CheckConfiguration, type Lang } from '@engagement-plan/core';
import { bytesOf, sayJsonFault, textOf } from './file.js';
import { UsageError } from './usage-error.js';
import { CONFIGURATION_WORDS } from './words/configuration.js';

/**
 * Reads how a council wants its documents checked. Whatever in the file would do nothing is a mistake and is
 * told of: a slip of the pen must not silence a check, or leave one on.
 */
export async function openConfiguration(path: string, lang: Lang): Promise<CheckConfiguration> {
  const words = CONFIGURATION_WORDS[lang];
  const text = textOf(await bytesOf(path, lang), path, lang);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(words.notJson(path, sayJsonFault(text, lang)));
  }
  const { configuration, problems = [] } = readConfiguration(CHECKS, value, lang);
  if (configuration !== undefined) return configuration;
  throw new UsageError([words.wrong(path), ...problems.map(({ message }) => `  ${message}`)].join('\n'));
}
