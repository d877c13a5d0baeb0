import type { Lang } from '../words/lang.js';
import { METHOD_AUDIENCES } from './audiences.js';
import type { Method, MethodAudience, MethodWords } from './method.js';

/** A method's words in a language. */
export function methodTexts(method: Method, lang: Lang = 'en'): MethodWords {
  return lang === 'cy' ? method.cy : method;
}

/** An audience of the catalogue by name, as it stands in a sentence. */
export function sayMethodAudience(audience: MethodAudience, lang: Lang = 'en'): string {
  return METHOD_AUDIENCES[audience][lang];
}
