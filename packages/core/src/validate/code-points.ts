const SURROGATE = /[\ud800-\udfff]/;

/**
 * How many characters a text has as JSON Schema counts them: code points, so that an emoji is one. Ajv's
 * own helper walks every text; most hold no surrogate, and then their length is the answer.
 */
export function codePoints(text: string): number {
  return SURROGATE.test(text) ? [...text].length : text.length;
}
