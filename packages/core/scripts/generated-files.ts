import { configurationSchema } from './configuration-schema.js';
import { KINDS, jsonSchemaOf } from './json-schemas.js';
import { validatorCode } from './validator-code.js';

/** Every generated file of this package, by its path from the package's root. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const kind of KINDS) {
    files.set(`schemas/${kind}.json`, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`);
    files.set(`src/validate/generated/${kind}.ts`, await validatorCode(kind));
  }
  files.set('schemas/check-configuration.json', `${JSON.stringify(configurationSchema(), null, 2)}\n`);
  return files;
}
