import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { levelOf, levelWords } from '@engagement-plan/core';
import type { Assessment, Lang, StatusLevels } from '@engagement-plan/core';
import { statusMark } from '../marks/status-mark.js';

/** Whether what is published is another colour than the officer declared. */
export function declaredDiffers({ declared, effective }: Assessment): boolean {
  return declared !== undefined && declared.tone !== effective.state;
}

/** The mark of what the officer declared. */
export function declaredMark(
  { declared }: Assessment,
  scheme: StatusLevels,
  lang: Lang,
): TemplateResult | typeof nothing {
  if (!declared) return nothing;
  const level = levelOf(scheme, declared.level);
  return statusMark(declared.tone, level ? levelWords(level, lang).label : declared.label, lang);
}
