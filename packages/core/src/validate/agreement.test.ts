import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_SCHEMAS } from '../schema.js';
import { anyDocument } from '../testing/arbitraries.js';
import { aMutatedDocument } from '../testing/mutations.js';
import { validateDocument } from './validate.js';
import * as validators from './validate.js';
import type { Problem } from './problem.js';

type Kind = keyof typeof DOCUMENT_SCHEMAS;

const VALIDATORS: Record<Kind, (value: unknown) => Problem[]> = {
  plan: validators.validatePlan,
  checklist: validators.validateChecklist,
  record: validators.validateRecord,
  register: validators.validateRegister,
  report: validators.validateReport,
  update: validators.validateUpdate,
  challenge: validators.validateChallenge,
  'principle-set': validators.validatePrincipleSet,
  spectrum: validators.validateSpectrum,
  'status-scheme': validators.validateStatusScheme,
  'indicator-set': validators.validateIndicatorSet,
};

/** Where a value may be of two types, zod reports one problem and the validator those of the type it was given. */
const WITH_CHOICES: Kind[] = ['plan', 'checklist'];

const publishedValidator = (kind: Kind) => {
  const schema = JSON.parse(
    readFileSync(new URL(`../../schemas/${kind}.json`, import.meta.url), 'utf8'),
  ) as object;
  return new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(schema);
};

const pointer = (path: readonly PropertyKey[]) =>
  path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');

describe.each(Object.keys(DOCUMENT_SCHEMAS) as Kind[])(
  '%s: zod, the published schema and the validator',
  (kind) => {
    const published = publishedValidator(kind);
    const validate = VALIDATORS[kind];

    it('accept every generated document', () => {
      fc.assert(
        fc.property(anyDocument(kind), (document) => {
          expect(DOCUMENT_SCHEMAS[kind].safeParse(document).error).toBeUndefined();
          expect(validate(document)).toEqual([]);
          expect(validateDocument(document)).toEqual([]);
          expect(published(document)).toBe(true);
        }),
        { numRuns: 200 },
      );
    });

    it('agree on every mutated document, and on where its problems are', () => {
      const verdicts = { accepted: 0, refused: 0 };
      fc.assert(
        fc.property(aMutatedDocument(kind), (document) => {
          const zod = DOCUMENT_SCHEMAS[kind].safeParse(document);
          const problems = validate(document);
          expect(problems.length === 0).toBe(zod.success);
          expect(published(document)).toBe(zod.success);
          if (!WITH_CHOICES.includes(kind)) {
            const places = new Set((zod.error?.issues ?? []).map(({ path }) => pointer(path)));
            expect(new Set(problems.map(({ path }) => path))).toEqual(places);
          }
          verdicts[zod.success ? 'accepted' : 'refused'] += 1;
        }),
        { numRuns: 600 },
      );
      expect(verdicts.accepted).toBeGreaterThan(30);
      expect(verdicts.refused).toBeGreaterThan(30);
    });
  },
);
