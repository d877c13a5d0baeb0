import { afterFrame } from '../base/after-frame.js';
import { afterInput } from '../base/after-input.js';

/** A turn's worth of drawing: well under the 50 ms after which a click is felt to wait. */
const TURN_MS = 24;

/** What stands before the questions has two turns: the first part at once, then the others. */
const BEFORE_QUESTIONS = 3;

/** How many questions a slow machine draws without anybody waiting. */
const QUESTIONS = 7;

/**
 * How many parts of the form are in the page so far. The first is there at once; the others follow in turns of
 * their own. What stands before the questions is painted first. Then questions follow without a frame in
 * between, where the browser can do so: most of them stand below the window, and a frame costs as much as a
 * turn. Clicks and keys come in between all the same.
 */
export class DrawingOn {
  readonly #draw: () => void;
  #drawn = 1;
  #stride = QUESTIONS;
  #started = 0;
  /** The turn that is waited for. */
  #turn: object | undefined;

  /** @param draw draws it again, soon */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  get drawn(): number {
    return this.#drawn;
  }

  /** Called when the page has what was drawn: goes on while there is more. */
  next(parts: number): void {
    if (this.#turn || this.#drawn >= parts) return;
    const atQuestions = this.#drawn > BEFORE_QUESTIONS;
    if (atQuestions) {
      const took = performance.now() - this.#started;
      this.#stride = Math.max(1, Math.floor((this.#stride * TURN_MS) / took));
    }
    const turn = (this.#turn = {});
    void (atQuestions || document.hidden ? afterInput() : afterFrame()).then(() => {
      if (this.#turn !== turn) return;
      this.#turn = undefined;
      this.#started = performance.now();
      this.#drawn = this.#drawn < BEFORE_QUESTIONS ? BEFORE_QUESTIONS : this.#drawn + this.#stride;
      this.#draw();
    });
  }

  stop(): void {
    this.#turn = undefined;
  }
}
