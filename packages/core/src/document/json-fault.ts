/** Where a text stops being JSON; both count from 1, the column in UTF-16 units as editors do. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const SPACE = /[ \t\n\r]*/y;
const MARK = /[{}[\],:]/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
// eslint-disable-next-line no-control-regex -- JSON forbids control characters in a text, so they must be named.
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Finds where a text stops being JSON; undefined when it is JSON throughout. Engines word their own
 * messages differently and many do not say where, so this looks for itself, and only after a failure.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = end(SPACE, text, 0) ?? 0;
  while (at < text.length) {
    const past = endOfString(text, at) ?? end(MARK, text, at) ?? end(SCALAR, text, at);
    const next: Expected | undefined =
      past === undefined ? undefined : after(text.charAt(at), expected, open);
    if (past === undefined || next === undefined) return placeAt(text, at);
    expected = next;
    at = end(SPACE, text, past) ?? past;
  }
  return expected === 'nothing' ? undefined : placeAt(text, at);
}

/** Where a match that begins at `at` ends. */
function end(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Piece by piece, for one expression over a whole long text would run out of stack. */
function endOfString(text: string, at: number): number | undefined {
  if (text.charAt(at) !== '"') return undefined;
  let here: number | undefined = at + 1;
  while (here !== undefined) {
    here = end(PLAIN, text, here) ?? here;
    if (text.charAt(here) === '"') return here + 1;
    here = end(ESCAPE, text, here);
  }
  return undefined;
}

/** What may follow the token that begins with this character; undefined when it may not stand here. */
function after(first: string, expected: Expected, open: string[]): Expected | undefined {
  const takesValue = expected === 'value' || expected === 'value-or-end';
  switch (first) {
    case '{':
    case '[':
      if (!takesValue) return undefined;
      open.push(first);
      return first === '{' ? 'key-or-end' : 'value-or-end';
    case '}':
    case ']':
      if (expected !== 'comma-or-end' && expected !== (first === '}' ? 'key-or-end' : 'value-or-end'))
        return undefined;
      return open.pop() === (first === '}' ? '{' : '[') ? afterValue(open) : undefined;
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    case ',':
      if (expected !== 'comma-or-end') return undefined;
      return open.at(-1) === '{' ? 'key' : 'value';
    case '"':
      if (expected === 'key' || expected === 'key-or-end') return 'colon';
  }
  return takesValue ? afterValue(open) : undefined;
}

const afterValue = (open: readonly string[]) => (open.length === 0 ? 'nothing' : 'comma-or-end');

function placeAt(text: string, offset: number): JsonFault {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
