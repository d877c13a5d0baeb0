/** What a framed page tells the page around it. `v` is raised only when the meaning changes. */
export interface HeightMessage {
  readonly type: 'engagement:height';
  readonly v: 1;
  /** CSS pixels. */
  readonly height: number;
}

/** A frame is never made so small that nothing shows, nor so tall that a page is lost in it. */
const LEAST = 100;
const MOST = 20_000;

/** The height a message asks for, within bounds; undefined when it is no message of ours. */
export function heightAsked(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, v, height } = message as Partial<HeightMessage>;
  if (type !== 'engagement:height' || v !== 1 || typeof height !== 'number' || !Number.isFinite(height)) {
    return undefined;
  }
  return Math.min(MOST, Math.max(LEAST, Math.ceil(height)));
}
