import { readFileSync, writeFileSync } from 'node:fs';

/** A plugin that comes last: says at the head of a file that it was written, by what, and that nobody edits it. */
export function saysGenerated(path) {
  const head = '// Generated from the JSDoc of the elements by `npm run generate`: not to be edited.\n';
  return {
    name: 'says-generated',
    packageLinkPhase() {
      writeFileSync(path, head + readFileSync(path, 'utf8'));
    },
  };
}
