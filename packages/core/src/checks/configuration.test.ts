import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configurationProblems, isConfigurationLike, readConfiguration } from './configuration.js';
import { CHECKS } from './index.js';
import { checkConfigurationSchema } from './schema.js';

const json = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
const schema = json('packages/core/schemas/check-configuration.json');
const isPublished = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(schema);
const said = (value: unknown, lang: 'en' | 'cy' = 'en') =>
  (readConfiguration(CHECKS, value, lang).problems ?? []).map(({ path, message }) => [path, message]);

describe('a configuration', () => {
  it('of the examples is one, by every account', () => {
    const example = json('examples/harbourside-checks.json');
    expect(isConfigurationLike(example)).toBe(true);
    expect(readConfiguration(CHECKS, example).configuration).toEqual(example);
    expect(checkConfigurationSchema.safeParse(example).error).toBeUndefined();
    expect(isPublished(example)).toBe(true);
  });

  it.each<[string, unknown, string, string]>([
    [
      'a check misspelt',
      { checks: { 'deliverable/no-leed': 'off' } },
      '/checks/deliverable~1no-leed',
      'There is no check called “deliverable/no-leed”: the nearest is “deliverable/no-lead”.',
    ],
    [
      'a check in another room',
      { checks: { 'row/no-lead': 'off' } },
      '/checks/row~1no-lead',
      'There is no check called “row/no-lead”: the nearest is “deliverable/no-lead”.',
    ],
    [
      'a check that is like none',
      { checks: { everything: 'off' } },
      '/checks/everything',
      'There is no check called “everything”: see the list in docs/checks.md.',
    ],
    [
      'a threshold misspelt',
      { checks: { 'lead/overloaded': { thresholds: { row: 3 } } } },
      '/checks/lead~1overloaded/thresholds/row',
      'The check “lead/overloaded” has no threshold called “row”: the nearest is “rows”.',
    ],
    [
      'a severity misspelt',
      { checks: { 'plan/period': 'eror' } },
      '/checks/plan~1period',
      '“plan/period” is set to “eror”: it should be off, error, warning or advice. Is “error” meant?',
    ],
    [
      'a severity that is no word',
      { checks: { 'plan/period': { severity: null } } },
      '/checks/plan~1period/severity',
      '“plan/period” is set to null: it should be off, error, warning or advice.',
    ],
    [
      'a key misspelt',
      { check: {} },
      '/check',
      'There is nothing called “check”: it may hold “checks” and “answers”. Is “checks” meant?',
    ],
    [
      'an answer’s key misspelt',
      { answers: [{ code: 'plan/period', reason: 'x', abuot: 'y' }] },
      '/answers/0/abuot',
      'Answer 1 has “abuot”: it may hold code, document, about, path, reason, by and on. Is “about” meant?',
    ],
    [
      'a day that is none',
      { answers: [{ code: 'plan/period', reason: 'x', on: '2025-02-30' }] },
      '/answers/0/on',
      '“on” of answer 1 is “2025-02-30”: it should be a day, as 2025-11-12.',
    ],
    [
      'an answer to a check misspelt',
      { answers: [{ code: 'plan/perriod', reason: 'x' }] },
      '/answers/0/code',
      'There is no check called “plan/perriod”: the nearest is “plan/period”.',
    ],
  ])('with %s says so in one sentence, and where', (_, value, path, message) => {
    expect(said(value)).toEqual([[path, message]]);
    expect(said(value, 'cy')).toEqual([[path, expect.not.stringContaining(message) as string]]);
    // An editor cannot know a council's own checks: a room that is none of ours may be one.
    expect(isPublished(value)).toBe(path === '/checks/row~1no-lead');
  });

  it('may speak of checks of a council’s own, given with it', () => {
    const checks = { 'our/title-full-stop': 'off' } as const;
    expect(isPublished({ checks })).toBe(true);
    const own = [{ ...(CHECKS[0] as (typeof CHECKS)[number]), code: 'our/title-full-stop' }] as never;
    expect(configurationProblems(CHECKS, { checks, own })).toEqual([]);
  });
});

describe('what is published of configurations', () => {
  it('offers an editor every check, with what it finds and its thresholds', () => {
    const { checks } = schema['properties'] as Record<string, { properties: Record<string, unknown> }>;
    expect(Object.keys(checks?.properties ?? {}).sort()).toEqual(CHECKS.map(({ code }) => code).sort());
    expect(JSON.stringify(checks?.properties['lead/overloaded'])).toMatch(
      /"description":".+\(advice\)".*"rows":\{"type":"number","minimum":0,"default":\d+\}/,
    );
  });

  const NONSENSE = fc.constantFrom(null, 1, '', ' ', [], {}, -1, 'nothing');
  const slip = <T>(of: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 30, arbitrary: of as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: NONSENSE });
  /** Something of which there is nothing, but for a slip of the pen: JSON leaves it out. */
  const none = fc.oneof(
    { weight: 30, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: NONSENSE },
  );
  const code = fc.constantFrom('lead/overloaded', 'plan/period', 'text/internal');
  const severity = slip(fc.constantFrom('off', 'error', 'warning', 'advice'));
  const setting = (threshold: fc.Arbitrary<unknown>) =>
    slip(
      fc.oneof(
        severity,
        fc.record(
          { severity, thresholds: slip(fc.record({ rows: threshold, row: none })) },
          { requiredKeys: [] },
        ),
      ),
    );
  const checks = fc.record(
    { 'lead/overloaded': setting(slip(fc.nat())), 'plan/period': setting(none), 'text/internl': none },
    { requiredKeys: [] },
  );
  const text = slip(fc.constantFrom('a', 'Cabinet has agreed.'));
  const answer = fc.record(
    { code: slip(code), reason: text, about: text, by: text, on: slip(fc.constant('2025-01-01')), row: none },
    { requiredKeys: ['code', 'reason'] },
  );
  const configuration = slip(
    fc.record(
      { checks: slip(checks), answers: slip(fc.array(slip(answer))), $schema: text, own: none },
      { requiredKeys: [] },
    ),
  ).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

  it('accepts what the reader accepts, and nothing else', () => {
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(configuration, (value) => {
        const { problems } = readConfiguration(CHECKS, value);
        expect(isPublished(value)).toBe(problems === undefined);
        if (problems === undefined) expect(checkConfigurationSchema.safeParse(value).error).toBeUndefined();
        verdicts[problems === undefined ? 'accepted' : 'refused'] += 1;
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(50);
  });
});
