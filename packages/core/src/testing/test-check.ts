import { describe, expect, it } from 'vitest';
import { check } from '../checks/check.js';
import type { Check, DocumentOf } from '../checks/define-check.js';
import { CHECKS } from '../checks/index.js';
import { locate } from '../checks/locate.js';
import { sayFinding } from '../checks/say-finding.js';
import type { DocumentKind, EngagementDocument } from '../document/document.js';

/** A document to check, and what the finding depends on beside it. */
export interface CheckCase<D extends EngagementDocument> {
  readonly in: D;
  /** Defaults to 1 January 2012. */
  readonly asOf?: string;
  readonly thresholds?: Readonly<Record<string, number>>;
  /** Documents checked together with it. */
  readonly beside?: readonly EngagementDocument[];
}

/** What a check lets pass and what it finds, each named as a fact. */
export interface CheckTable<D extends EngagementDocument> {
  readonly passes: Readonly<Record<string, D | CheckCase<D>>>;
  readonly finds: Readonly<
    Record<
      string,
      CheckCase<D> & {
        /** Pointers of the findings, in order. */
        readonly at: readonly string[];
        /** Facts of the first finding; those not named may be anything. */
        readonly facts?: Readonly<Record<string, unknown>>;
      }
    >
  >;
}

function isCase<D extends EngagementDocument>(given: D | CheckCase<D>): given is CheckCase<D> {
  return 'in' in given;
}

/**
 * Tests one check by a table of documents: what passes, what it finds and where. For each finding it also
 * holds that the pointer resolves and that the sentence, in every language the check is written in, is
 * whole, ends in a full stop and prints every threshold.
 */
export function testCheck<K extends DocumentKind>(
  tested: Check<string, K>,
  { passes, finds }: CheckTable<DocumentOf<K>>,
): void {
  const only = (thresholds = {}) => ({
    own: [tested],
    checks: Object.fromEntries(
      [...CHECKS.map(({ code }) => code), tested.code].map((code) => [
        code,
        code === tested.code ? { thresholds } : ('off' as const),
      ]),
    ),
  });
  const run = ({ in: document, asOf = '2012-01-01', thresholds, beside = [] }: CheckCase<DocumentOf<K>>) =>
    check([document, ...beside], { asOf, config: only(thresholds) }).filter(
      (finding) => finding.document === document.id,
    );

  describe(tested.code, () => {
    it('has something that passes and something that it finds', () => {
      expect(Object.keys(passes).length).toBeGreaterThan(0);
      expect(Object.keys(finds).length).toBeGreaterThan(0);
    });

    it.each(Object.entries(passes))('passes %s', (_, given) => {
      expect(run(isCase(given) ? given : { in: given })).toEqual([]);
    });

    it.each(Object.entries(finds))('finds %s', (_, given) => {
      const findings = run(given);
      expect(findings.map(({ path }) => path)).toEqual(given.at);
      if (given.facts) expect(findings[0]?.facts).toMatchObject(given.facts);
      for (const finding of findings) {
        expect(locate(given.in, finding.path).found, `${finding.path} resolves`).toBe(true);
        for (const lang of ['en', 'cy'] as const) {
          const said = sayFinding(
            finding,
            lang,
            CHECKS.some(({ code }) => code === tested.code) ? [] : [tested],
          );
          expect(said).toMatch(/\.$/);
          expect(said).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
          for (const number of Object.values(finding.thresholds ?? {}))
            expect(said).toContain(String(number));
        }
      }
    });
  });
}
