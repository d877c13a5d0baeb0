import { CHECKS, readConfiguration, type CheckConfiguration, type Lang } from '@engagement-plan/core';
import { bytesOf } from './file.js';
import { UsageError } from './usage-error.js';
import { CONFIGURATION_WORDS } from './words/configuration.js';

/**
 * Reads how a council wants its documents checked. Whatever in the file would do nothing is a mistake and is
 * told of: a slip of the pen must not silence a check, or leave one on.
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
  const { configuration, problems = [] } = readConfiguration(CHECKS, value, lang);
  if (configuration !== undefined) return configuration;
  throw new UsageError([words.wrong(path), ...problems.map(({ message }) => `  ${message}`)].join('\n'));
}
