import { mkdir, open, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checklist } from '@engagement-plan/core';
import { validateChecklist } from '@engagement-plan/core/validate';

/** What became of a hand-in. `again` is one that had already arrived: it is kept once, and said to be kept. */
export type Receipt =
  | { readonly state: 'kept' | 'again'; readonly key: string }
  | { readonly state: 'refused'; readonly why: string };

const KEY = /^[A-Za-z0-9-]{8,80}$/;

const refused = (why: string): Receipt => ({ state: 'refused', why });

/**
 * Keeps checklists as files, one for each key. A file is written whole and flushed before it gets its name,
 * so a hand-in that was acknowledged is there after a crash, and one sent twice is there once.
 */
export class Receiver {
  readonly #arriving = new Map<string, Promise<Receipt>>();

  constructor(readonly folder: string) {}

  /** Keeps what was handed in under its key. Rejects only when the disk does; nothing was kept then. */
  async keep(body: unknown, key: string | undefined): Promise<Receipt> {
    if (!key || !KEY.test(key)) {
      return refused(
        'The hand-in carries no key of its own: send an Idempotency-Key header of 8 to 80 letters, digits and hyphens.',
      );
    }
    const problems = validateChecklist(body);
    if (problems.length > 0) {
      return refused(
        `What was handed in does not have the shape of a checklist at ${problems[0]?.path || 'its top'}.`,
      );
    }
    // One at a time for each key: two tries that overlap must not both believe they were the first.
    const before = this.#arriving.get(key);
    const arriving = (before ?? Promise.resolve()).then(
      () => this.#keepOnce(body, key),
      () => this.#keepOnce(body, key),
    );
    this.#arriving.set(key, arriving);
    try {
      return await arriving;
    } finally {
      if (this.#arriving.get(key) === arriving) this.#arriving.delete(key);
    }
  }

  /** Every checklist kept so far, the latest first. */
  async all(): Promise<readonly Checklist[]> {
    const names = (await this.#names()).filter((name) => name.endsWith('.json'));
    const kept = await Promise.all(
      names.map(async (name) => {
        const path = join(this.folder, name);
        const checklist = JSON.parse(await readFile(path, 'utf8')) as Checklist;
        return { checklist, arrived: (await stat(path)).mtimeMs };
      }),
    );
    return kept.sort((one, other) => other.arrived - one.arrived).map(({ checklist }) => checklist);
  }

  async #keepOnce(body: unknown, key: string): Promise<Receipt> {
    const path = join(this.folder, `${key}.json`);
    const text = JSON.stringify(body, undefined, 2);
    if ((await this.#names()).includes(`${key}.json`)) {
      // Taking a different checklist for the one already kept would lose it without a word.
      if ((await readFile(path, 'utf8')) !== text)
        return refused('This key was already used for a checklist that says something else.');
      return { state: 'again', key };
    }
    await mkdir(this.folder, { recursive: true });
    const part = `${path}.part`;
    const file = await open(part, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
    return { state: 'kept', key };
  }

  async #names(): Promise<readonly string[]> {
    return readdir(this.folder).catch(() => []);
  }
}
