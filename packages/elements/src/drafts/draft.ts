/** How long a draft is kept on a device nobody comes back to: shared computers are the rule, not the exception. */
export const DRAFT_DAYS = 30;

/** What somebody has typed so far, kept on their own device. */
export interface Draft<Work = unknown> {
  /** Which form on which page. */
  readonly key: string;
  /** Raised by every save, by whichever tab: a save that follows an older count stands in another's way. */
  readonly count: number;
  /** The tab that saved it. */
  readonly tab: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Who was writing, in their own words. */
  readonly by?: string;
  readonly work: Work;
}

/** Whether nobody has touched it for {@link DRAFT_DAYS} days. */
export function isOld({ savedAt }: Pick<Draft, 'savedAt'>, now: number): boolean {
  return now - savedAt > DRAFT_DAYS * 86_400_000;
}

/** Somewhere drafts are kept. What is old counts as gone. */
export interface DraftStore {
  /** Whether what it keeps outlives the page. */
  readonly lasting: boolean;
  read(key: string): Promise<Draft | undefined>;
  /** Copies set aside by tabs that could not save under `key` itself. */
  asides(key: string): Promise<Draft[]>;
  /**
   * Saves, unless another tab has saved since the count `after`. Then nothing is written and the other
   * tab's draft is returned.
   */
  write(draft: Omit<Draft, 'count'>, after: number): Promise<{ saved: Draft } | { inTheWay: Draft }>;
  /** Saves beside the drafts, in nobody's way; its `count` is that of the draft it was made from. */
  setAside(draft: Draft): Promise<void>;
  remove(key: string): Promise<void>;
  removeAside(key: string): Promise<void>;
  /** Removes what is old. */
  sweep(): Promise<void>;
}

/** Where a tab sets its copy aside while another's stands under the key. */
export function asideKey(key: string, tab: string): string {
  return `${key} aside ${tab}`;
}

/** A random id. `crypto.randomUUID` is missing on intranets without https. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let id = '';
  for (const byte of bytes) id += byte.toString(16).padStart(2, '0');
  return id;
}
