import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { writeJson } from './json.js';

const prototype = Array.prototype as unknown as { toJSON?: () => string };

describe('writeJson', () => {
  afterEach(() => delete prototype.toJSON);

  it('answers as JSON.stringify does, on a page without old libraries', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(writeJson(value)).toBe(JSON.stringify(value));
        expect(writeJson(value, 2)).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  it('is not spoilt by a library that teaches arrays toJSON', () => {
    prototype.toJSON = () => 'spoilt';
    expect(JSON.stringify({ a: [1] })).toBe('{"a":"spoilt"}');
    expect(writeJson({ a: [1] })).toBe('{"a":[1]}');
  });

  it('leaves out what is undefined', () => {
    expect(writeJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
  });
});
