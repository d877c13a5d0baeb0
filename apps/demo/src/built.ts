import { existsSync } from 'node:fs';

/** What the sites serve or run on that only the build makes: one file for each package it has to have built. */
export const MADE_BY_THE_BUILD = [
  'packages/core/dist/validate.js',
  'packages/elements/dist/cdn/engagement.min.js',
  'apps/demo/public/plans/riverside.json',
];

/** Which of them are missing from the repository at `root`; none once it is built. */
export function notBuilt(root: URL): readonly string[] {
  return MADE_BY_THE_BUILD.filter((path) => !existsSync(new URL(path, root)));
}
