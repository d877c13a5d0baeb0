/** A turn's worth of drawing: well under the 50 ms after which a click is felt to wait. */
const TURN_MS = 24;

/**
 * How many chunks of a long table are in the page so far. The first is there at once; the others follow in
 * animation frames, more at a time while there is time to spare, until every row is in the page.
 */
export class Drawing {
  readonly #draw: () => void;
  #drawn = 1;
  #stride = 1;
  #started = 0;
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param draw draws the table again, soon */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  get drawn(): number {
    return this.#drawn;
  }

  /** Begins again with the first chunk: there is another table to draw. */
  restart(): void {
    this.stop();
    this.#drawn = 1;
    this.#stride = 1;
  }

  /** Everything at once, for paper. */
  finish(): void {
    this.stop();
    this.#drawn = Infinity;
  }

  /** Called when the page has what was drawn: goes on while there is more. */
  next(chunks: number): void {
    if (this.#drawn >= chunks || this.#frame !== undefined) return;
    if (this.#started > 0) {
      const took = performance.now() - this.#started;
      this.#stride =
        took < TURN_MS / 2 ? this.#stride * 2 : took > TURN_MS ? Math.ceil(this.#stride / 2) : this.#stride;
    }
    // A frame lets what is drawn be painted; the timeout lets a click come in between.
    this.#frame = requestAnimationFrame(() => {
      this.#timer = setTimeout(() => {
        this.#frame = undefined;
        this.#started = performance.now();
        this.#drawn += this.#stride;
        this.#draw();
      });
    });
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = undefined;
    this.#started = 0;
  }
}
