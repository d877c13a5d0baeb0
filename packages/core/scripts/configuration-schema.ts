import { CHECKS } from '../src/checks/index.js';
import type { Check } from '../src/checks/define-check.js';
import { checkConfigurationSchema, SCHEMA_VERSION } from '../src/schema.js';
import { publishedSchema, type JsonSchema } from './json-schemas.js';

const checks: readonly Check[] = [...CHECKS].sort((a, b) => (a.code < b.code ? -1 : 1));
const codes = checks.map(({ code }) => code);
const rooms = [...new Set(codes.map((code) => code.slice(0, code.indexOf('/'))))];

/** A code of ours that there is, or one in a room that is none of ours: a council's own. */
const KNOWN_CODE: JsonSchema = {
  type: 'string',
  description: 'The code of a check.',
  anyOf: [{ enum: codes }, { pattern: `^(?!(?:${rooms.join('|')})/)[^/]+/` }],
};

/**
 * The published schema of a check configuration: as zod has it, with every check by its code, so that an editor
 * offers them, says what they find, and knows their thresholds.
 */
export function configurationSchema(): JsonSchema {
  const schema = publishedSchema(
    checkConfigurationSchema,
    `urn:engagement-plan:check-configuration:${SCHEMA_VERSION}`,
  );
  const { checks: settings } = schema.properties ?? {};
  const answer = schema.$defs?.['Answer'];
  if (!settings || !answer?.properties) throw new Error('The schema of a configuration lost its parts.');
  settings.properties = Object.fromEntries(checks.map((check) => [check.code, settingOf(check)]));
  settings.propertyNames = KNOWN_CODE;
  answer.properties['code'] = KNOWN_CODE;
  return schema;
}

function settingOf({ summary, severity, thresholds = {} }: Check): JsonSchema {
  const own: JsonSchema = {
    type: 'object',
    properties: {
      severity: { $ref: '#/$defs/Severity' },
      thresholds: {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(thresholds).map(([name, value]) => [
            name,
            { type: 'number', minimum: 0, default: value },
          ]),
        ),
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  };
  return { description: `${summary} (${severity})`, anyOf: [{ $ref: '#/$defs/Severity' }, own] };
}
