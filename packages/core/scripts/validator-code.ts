import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { format } from 'prettier';
import { jsonSchemaOf, type Kind } from './json-schemas.js';
import { leanSchema } from './lean-schema.js';
import { rewriteValidator } from './rewrite-validator.js';

/**
 * A named part of a schema with more keywords than this becomes a function of its own. Measured: one makes the
 * smallest code, and no larger number makes it quicker.
 */
const KEYWORDS_IN_PLACE = 1;

/** The source of the module that validates one kind: ajv's standalone code, made leaner by `rewriteValidator`. */
export async function validatorCode(kind: Kind): Promise<string> {
  const published = jsonSchemaOf(kind);
  // Ajv's own dialect is 2020-12 without unevaluated and dynamic parts, whose bookkeeping costs time and of
  // which our schemas use none; strict mode stops at any keyword it does not know.
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    unicodeRegExp: false,
    inlineRefs: KEYWORDS_IN_PLACE,
    code: { source: true, esm: true },
  });
  const code = standalone(ajv, ajv.compile(leanSchema(published)));
  return format(rewriteValidator(code, published), {
    parser: 'typescript',
    printWidth: 110,
    singleQuote: true,
  });
}
