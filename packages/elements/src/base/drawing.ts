/** A turn's worth of drawing: well under the 50 ms after which a click is felt to wait. */
const TURN_MS = 24;

/**
 * How many parts of something long, a table's chunks or a form's questions, are in the page so far. The first
 * is there at once; the others follow in turns of their own, more at a time while there is time to spare, until
 * all is in the page.
 */
export class Drawing {
  readonly #draw: () => void;
  #drawn = 1;
  #stride: number;
  readonly #least: number;
  #started = 0;
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param draw draws it again, soon
   * @param least how many parts a slow machine draws without anybody waiting: each turn has a cost of its own
   */
  constructor(draw: () => void, least: number) {
    this.#draw = draw;
    this.#least = least;
    this.#stride = least;
  }

  get drawn(): number {
    return this.#drawn;
  }

  /** Begins again with the first part: there is something else to draw. */
  restart(): void {
    this.stop();
    this.#drawn = 1;
    this.#stride = this.#least;
  }

  /** Everything at once, for paper. */
  finish(): void {
    this.stop();
    this.#drawn = Infinity;
  }

  /** Called when the page has what was drawn: goes on while there is more. */
  next(parts: number): void {
    if (this.#drawn >= parts || this.#frame !== undefined || this.#timer !== undefined) return;
    if (this.#started > 0) {
      const took = performance.now() - this.#started;
      this.#stride =
        took < TURN_MS / 2
          ? this.#stride * 2
          : took > TURN_MS
            ? Math.max(this.#least, Math.ceil(this.#stride / 2))
            : this.#stride;
    }
    // A frame lets the first part be painted; after that timeouts let clicks and frames come in between.
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
