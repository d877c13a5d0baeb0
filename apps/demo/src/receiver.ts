import { mkdir, open, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Challenge, Checklist, PlanningRecord, Update } from '@engagement-plan/core';
import {
  validateChallenge,
  validateChecklist,
  validateRecord,
  validateUpdate,
} from '@engagement-plan/core/validate';

/** What became of a hand-in. `again` is one that had already arrived: it is kept once, and said to be kept. */
export type Receipt =
  | { readonly state: 'kept' | 'again'; readonly key: string }
  | { readonly state: 'refused'; readonly why: string };

/** What may be handed in: what an officer or a resident fills in on a page. */
export type HandIn = Checklist | Update | PlanningRecord | Challenge;

const SHAPES = {
  checklist: validateChecklist,
  update: validateUpdate,
  record: validateRecord,
  challenge: validateChallenge,
};

const KEY = /^[A-Za-z0-9-]{8,80}$/;

const refused = (why: string): Receipt => ({ state: 'refused', why });

/**
 * Keeps what is handed in as files, one for each key. A file is written whole and flushed before it gets its name,
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
    const kind = kindOf(body);
    if (!kind) return refused('Only a checklist, an update, a record or a challenge can be handed in here.');
    const [problem] = SHAPES[kind](body);
    if (problem) {
      return refused(
        `What was handed in does not have the shape of a ${kind} at ${problem.path || 'its top'}.`,
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

  /** Everything kept so far, the latest first. */
  async all(): Promise<readonly HandIn[]> {
    const names = (await this.#names()).filter((name) => name.endsWith('.json'));
    const kept = await Promise.all(
      names.map(async (name) => {
        const path = join(this.folder, name);
        const document = JSON.parse(await readFile(path, 'utf8')) as HandIn;
        return { document, arrived: (await stat(path)).mtimeMs };
      }),
    );
    return kept.sort((one, other) => other.arrived - one.arrived).map(({ document }) => document);
  }

  async #keepOnce(body: unknown, key: string): Promise<Receipt> {
    const path = join(this.folder, `${key}.json`);
    const text = JSON.stringify(body, undefined, 2);
    if ((await this.#names()).includes(`${key}.json`)) {
      // Taking something else for what is already kept would lose it without a word.
      if ((await readFile(path, 'utf8')) !== text)
        return refused('This key was already used for something that says otherwise.');
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

function kindOf(body: unknown): keyof typeof SHAPES | undefined {
  const kind = typeof body === 'object' && body !== null && 'kind' in body ? body.kind : undefined;
  return typeof kind === 'string' && Object.hasOwn(SHAPES, kind) ? (kind as keyof typeof SHAPES) : undefined;
}
