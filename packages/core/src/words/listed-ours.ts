import type { Lang } from './lang.js';
import { listed } from './phrases.js';

/**
 * Words of our own, listed: Welsh “a” turns the c, p or t that follows it into ch, ph or th. Somebody else's
 * words stay as they wrote them: those are for `listed`.
 */
export function listedOurs(words: readonly string[], lang: Lang): string {
  if (lang === 'en' || words.length < 2) return listed(words, lang);
  const last = words.at(-1) ?? '';
  return listed([...words.slice(0, -1), last.replace(/^[cpt](?!h)/i, '$&h')], lang);
}
