import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checklist } from '@engagement-plan/core';
import { validateChecklist } from '@engagement-plan/core/validate';

/** What became of a hand-in. `again` is one that had already arrived: it is kept once, and said to be kept. */
export type Receipt =
  | { readonly state: 'kept' | 'again'; readonly key: string }
  | { readonly state: 'refused'; readonly why: string };

const KEY = /^[A-Za-z0-9-]{8,80}$/;

/**
 * Keeps checklists as files, one for each key. A file is written whole and flushed before it gets its name,
 * so a hand-in that was acknowledged is there after a crash, and one sent twice is there once.
 */
export class Receiver {
  constructor(readonly folder: string) {}

  async keep(body: unknown, key: string | undefined): Promise<Receipt> {
    if (!key || !KEY.test(key)) return { state: 'refused', why: 'The hand-in carries no key of its own.' };
    const problems = validateChecklist(body);
    if (problems.length > 0)
      return {
        state: 'refused',
        why: `The checklist does not have the right shape at ${problems[0]?.path || 'its top'}.`,
      };
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, `${key}.json`);
    if ((await readdir(this.folder)).includes(`${key}.json`)) return { state: 'again', key };
    const draft = `${path}.part`;
    const file = await open(draft, 'w');
    try {
      await file.writeFile(JSON.stringify(body, undefined, 2));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    return { state: 'kept', key };
  }

  /** Every checklist kept so far, in the order of their keys. */
  async all(): Promise<readonly Checklist[]> {
    const names = await readdir(this.folder).catch(() => []);
    const files = names.filter((name) => name.endsWith('.json')).sort();
    return Promise.all(
      files.map(async (name) => JSON.parse(await readFile(join(this.folder, name), 'utf8')) as Checklist),
    );
  }
}
