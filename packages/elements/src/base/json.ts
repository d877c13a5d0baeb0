/**
 * JSON that an old library on the host's page cannot spoil.
 *
 * Prototype.js and its kin add `Array.prototype.toJSON`, and `JSON.stringify({ a: [1] })` then answers
 * `{"a":"[1]"}`. Walking the value ourselves never asks for `toJSON`.
 *
 * @param value plain data: objects, arrays, strings, finite numbers, booleans, null. Keys that hold
 *   undefined are left out, as JSON.stringify leaves them out.
 */
export function writeJson(value: unknown, indent = 0): string {
  return write(value, indent, '\n') ?? 'null';
}

function write(value: unknown, indent: number, newline: string): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) as string | undefined;
  const inner = indent > 0 ? newline + ' '.repeat(indent) : '';
  const outer = indent > 0 ? newline : '';
  const colon = indent > 0 ? ': ' : ':';
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const one of value as unknown[]) parts.push(write(one, indent, inner || newline) ?? 'null');
  } else {
    for (const [key, one] of Object.entries(value)) {
      const text = write(one, indent, inner || newline);
      if (text !== undefined) parts.push(JSON.stringify(key) + colon + text);
    }
  }
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return parts.length === 0 ? `${open}${close}` : open + inner + parts.join(',' + inner) + outer + close;
}

/** Whether a value that was read is an object with keys: neither a list nor nothing. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
