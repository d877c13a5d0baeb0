import { readdirSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';

/** The TypeScript of a page, all of it in order, as one reader would paste it; and what it says comes out. */

const DOCS = new URL('../../../docs/', import.meta.url);

/** Pages with snippets that need nothing but the core, named from docs/. */
export function pagesWithSnippets(): string[] {
  const pages = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !path.startsWith('api/'));
  return [...pages, '../packages/core/README.md'].filter((page) => snippetsOf(page) !== '').sort();
}

/** Those that need nothing but these packages. */
export function snippetsOf(page: string, packages: readonly string[] = ['@engagement-plan/core']): string {
  const blocks = readFileSync(new URL(page, DOCS), 'utf8').matchAll(/^```ts\n(.*?)^```/gms);
  return [...blocks]
    .map(([, code = '']) => code)
    .filter((code) =>
      [...code.matchAll(/(?:from|import) '([^']*)'/g)].every(([, from = '']) => packages.includes(from)),
    )
    .join('\n');
}

/** What stands after `// →`, line by line, under or behind an expression, and what that expression gives. */
export interface Said {
  readonly expression: string;
  readonly page: string;
  readonly run: string;
}

/** Runs a page against what it imports of a public face, the core's for one, with the documents it speaks of. */
export function runSnippets(
  code: string,
  core: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
): Said[] {
  const source = ts.createSourceFile('page.ts', code, ts.ScriptTarget.ES2022, true);
  const said: Said[] = [];
  // Only what the page imports: whoever pastes it has nothing else.
  const known: Record<string, unknown> = { ...given, console: { log: () => undefined } };
  let runnable = '';
  for (const [i, statement] of source.statements.entries()) {
    if (ts.isImportDeclaration(statement)) {
      for (const name of namesIn(statement)) {
        if (!(name in core)) throw new Error(`The core has no ${name}.`);
        known[name] = core[name];
      }
      continue;
    }
    const end = source.statements[i + 1]?.getStart() ?? code.length;
    const expected = [...code.slice(statement.end, end).matchAll(/\/\/ → (.*)/g)].map(([, line]) => line);
    if (ts.isExpressionStatement(statement) && expected.length > 0) {
      const expression = statement.expression.getText();
      const page = JSON.stringify(expected.join('\n'));
      runnable += `$said(${JSON.stringify(expression)}, ${page}, ${expression});\n`;
    } else runnable += `${statement.getText()}\n`;
  }
  const js = ts.transpileModule(runnable, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
  const note = (expression: string, page: string, value: unknown) =>
    said.push({ expression, page, run: printed(value) });
  // What the page declares may have the name of what it was given or of a function: the nearer one holds.
  const outer = `(({ ${Object.keys(known).join(', ')} }, $said) => { {\n${js}} })`;
  (runInThisContext(outer) as (known: unknown, say: typeof note) => void)(known, note);
  return said;
}

function namesIn(statement: ts.ImportDeclaration): string[] {
  const named = statement.importClause?.namedBindings;
  return named && ts.isNamedImports(named) ? named.elements.map(({ name }) => name.text) : [];
}

/** A text as it is, a list of texts as lines, anything else as it would be written in code. */
function printed(value: unknown): string {
  if (typeof value === 'string') return value.trimEnd();
  if (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string'))
    return value.join('\n');
  return inspect(value, { depth: null, breakLength: Infinity, sorted: true });
}
