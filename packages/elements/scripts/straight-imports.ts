import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Rewrites what a source imports from the core by its public face into imports from the very modules that
 * define it. esbuild drops what nobody uses, but it shares out files by who imports what: through one public
 * face, an element would be said to need all that any element needs of the same room.
 */
export function straightImports(core: string): (source: string) => string {
  const known = new Map<string, string>();

  const moduleOf = (name: string): string => {
    const found = known.get(name) ?? definedIn(join(core, 'index.ts'), name);
    if (!found) throw new Error(`Where does the core define ${name}? See scripts/straight-imports.ts.`);
    known.set(name, found);
    return found;
  };

  return (source) =>
    source.replace(/^import \{([^}]*)\} from '@engagement-plan\/core';$/gm, (_, names: string) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type '))
        .map((name) => `import { ${name} } from ${JSON.stringify(moduleOf(name.replace(/ as .*/, '')))};`)
        .join(' '),
    );
}

/** The file that defines what `file` exports under this name; undefined when it exports none. */
function definedIn(file: string, name: string): string | undefined {
  const text = readFileSync(file, 'utf8');
  if (new RegExp(`^export (?:const|class|(?:async )?function\\*?) ${name}\\b`, 'm').test(text)) return file;
  for (const [, names = '', from = ''] of text.matchAll(/^export (?:\*|\{([^}]*)\}) from '(\.[^']*)';$/gm)) {
    const exported = names.split(',').map((one) => one.trim());
    if (names !== '' && !exported.includes(name)) continue;
    const found = definedIn(join(dirname(file), from.replace(/\.js$/, '.ts')), name);
    if (found) return found;
  }
  return undefined;
}
