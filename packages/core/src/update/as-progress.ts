import type { ProgressUpdate } from '../plan/plan.js';
import type { Update } from './update.js';

/** What makes an update a document of its own, and is left behind once it stands in its row. */
const AROUND = ['$schema', 'kind', 'version', 'plan', 'row', 'lang', 'title', 'translations', 'source'];

/** What a document says that was handed in, without what made it a document. */
export function asProgress(update: Update): ProgressUpdate {
  const rest = { ...update } as Record<string, unknown>;
  for (const key of AROUND) Reflect.deleteProperty(rest, key);
  return rest as ProgressUpdate;
}
