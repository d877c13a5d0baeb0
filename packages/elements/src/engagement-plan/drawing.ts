/** A turn's worth of drawing: well under the 50 ms after which a click is felt to wait. */
const TURN_MS = 24;

/** So many chunks a slow machine draws in one turn without anybody waiting: each has a cost of its own. */
export const FEW_CHUNKS = 2;

/**
 * How many chunks of the table are in the page so far. The first is there at once; the others follow in turns of
 * their own, more at a time while there is time to spare, until all is in the page.
 */
export class Drawing {
  readonly #draw: () => void;
  #drawn = 1;
  #stride = FEW_CHUNKS;
  #started = 0;
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param draw draws it again, soon */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  get drawn(): number {
    return this.#drawn;
  }

  /** Begins again with the first chunk: there is something else to draw. */
  restart(): void {
    this.stop();
    this.#drawn = 1;
    this.#stride = FEW_CHUNKS;
  }

  /** Everything at once, for paper. */
  finish(): void {
    this.stop();
    this.#drawn = Infinity;
  }

  /** Called when the page has what was drawn: goes on while there is more. */
  next(chunks: number): void {
    if (this.#drawn >= chunks || this.#frame !== undefined || this.#timer !== undefined) return;
    if (this.#started > 0) {
      const took = performance.now() - this.#started;
      this.#stride =
        took < TURN_MS / 2
          ? this.#stride * 2
          : took > TURN_MS
            ? Math.max(FEW_CHUNKS, Math.ceil(this.#stride / 2))
            : this.#stride;
    }
    // A frame lets the first chunk be painted; after that timeouts let clicks and frames come in between.
    if (this.#started === 0 && !document.hidden) this.#frame = requestAnimationFrame(this.#later);
    else this.#later();
  }

  readonly #later = (): void => {
    this.#frame = undefined;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#started = performance.now();
      this.#drawn += this.#stride;
      this.#draw();
    });
  };

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = this.#timer = undefined;
    this.#started = 0;
  }
}
