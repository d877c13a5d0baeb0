import { fileURLToPath } from 'node:url';
import { Application, LogLevel, ReflectionKind, type TypeDocOptions } from 'typedoc';
import { describeSchemaFields } from './api-schema-fields.js';
import { nameDays } from './api-days.js';
import { findWordless } from './api-units.js';

/**
 * The reference of the core, from its docstrings, a page per room: `npm run api` writes it to docs/api,
 * `npm run api -- --check` only looks whether anything public is left without words or a link leads nowhere.
 */
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const options: TypeDocOptions = {
  name: '@engagement-plan/core',
  tsconfig: at('../tsconfig.json'),
  // Types are checked by npm run typecheck.
  skipErrorChecking: true,
  entryPoints: [at('../src/*/public.ts')],
  readme: at('../../../docs/how-to/build-on-the-core.md'),
  disableGit: true,
  sourceLinkTemplate: '../../../{path}#L{line}',
  basePath: at('../../..'),
  sort: ['kind', 'source-order'],
  includeVersion: true,
  validation: { notDocumented: true, notExported: true, invalidLink: true },
  // What stands behind a type's name: the schemas it is inferred from, and helpers that spell unions out.
  intentionallyNotExported: [
    'src/document/translated.ts:Translatable',
    'src/change/change.ts:ChangeOf',
    'src/change/conflicts.ts:ConflictOf',
    'src/checks/text/internal/internal.ts:DetailAt',
    'src/checks/define-check.ts:Facts',
    'src/checks/indicators-known.ts:Known',
    'src/calendar/to-calendar.ts:Documents',
    'src/record/questions/fields.ts:RECORD_FIELDS',
    'src/status/reasons.ts:Coded',
    'src/status/reasons.ts:SettledCode',
    'src/status/reasons.ts:RuleReason',
    'src/validate/problem.ts:Nothing',
  ],
  requiredToBeDocumented: [
    'Module',
    'Function',
    'Interface',
    'Class',
    'TypeAlias',
    'Variable',
    'Method',
    'Accessor',
  ],
  logLevel: LogLevel.Warn,
};

const app = await Application.bootstrap(options);
describeSchemaFields(app);
nameDays(app);

const project = await app.convert();
if (!project) process.exit(1);
app.validate(project);
for (const member of findWordless(project))
  app.logger.warn(`${member} is a number, and no docstring says of what.`);

if (app.logger.warningCount + app.logger.errorCount > 0) process.exit(1);
if (!process.argv.includes('--check')) {
  await app.generateDocs(project, at('../../../docs/api'));
  const modules = project.getReflectionsByKind(ReflectionKind.Module).length;
  console.log(`The reference is written to docs/api: ${modules} rooms.`);
}
