import { openDevice } from '../drafts/device.js';
import type { Device } from '../drafts/device.js';
import { deliver } from './parcel.js';
import type { Parcel, Refusal } from './parcel.js';

/** What a sender tells the form it sends for. */
export interface SendingNews {
  /** On its way; `attempts` have failed so far. */
  sending(parcel: Parcel, attempts: number): void;
  arrived(parcel: Parcel): void;
  refused(parcel: Parcel, refusal: Refusal): void;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Sends one form's parcel until it arrives or is refused: through a network that comes and goes, a reload,
 * a second tab. The same body and the same key every time, so that it can never count twice.
 */
export class Sender {
  readonly #key: string;
  readonly #news: SendingNews;
  #stop: AbortController | undefined;
  #wake: (() => void) | undefined;
  #kept = false;

  readonly #keeps: boolean;

  /** `keeps`: whether what is on its way may be kept on the device until it has arrived. */
  constructor(key: string, keeps: boolean, news: SendingNews) {
    this.#key = key;
    this.#keeps = keeps;
    this.#news = news;
  }

  /** Goes on with what an earlier visit left unsent. */
  async resume(): Promise<void> {
    const parcel = await this.#device((device) => device.read('parcels', this.#key));
    if (parcel && !this.#stop) await this.send(parcel);
  }

  /** Keeps the parcel, then sends it. Resolves when it arrived, was refused, or was stopped. */
  async send(parcel: Parcel): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    this.#news.sending(parcel, 0);
    this.#kept =
      (await this.#device(async (device) => {
        await device.write('parcels', parcel.key, () => parcel);
        return true;
      })) === true;
    await this.#alone(stop.signal, () => this.#deliver(parcel, stop.signal));
    if (this.#stop === stop) this.#stop = undefined;
  }

  /** Takes the parcel back: it is not sent again. It may have arrived already; its key tells. */
  async takeBack(): Promise<void> {
    this.pause();
    await this.#forget();
  }

  /** Stops for now: the form has left the page. */
  pause(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    this.#wake?.();
  }

  /** Two tabs with the same parcel: one sends, the other waits its turn and then finds it gone. */
  async #alone(signal: AbortSignal, send: () => Promise<void>): Promise<void> {
    const locks = (navigator as { locks?: LockManager }).locks;
    if (!locks) return send();
    await locks.request(`engagement-plan ${this.#key}`, { signal }, send).catch((error: unknown) => {
      // A frame without an origin has no locks either; stopping rejects on purpose.
      if (!signal.aborted) return send();
      return error;
    });
  }

  async #deliver(parcel: Parcel, signal: AbortSignal): Promise<void> {
    if (await this.#sentByAnother(parcel)) return this.#news.arrived(parcel);
    for (let attempts = 0; !signal.aborted; attempts += 1) {
      this.#news.sending(parcel, attempts);
      const delivery = await deliver(parcel, signal);
      if (signal.aborted) return;
      if (delivery.kind === 'again') {
        await this.#wait(
          Math.min(FIRST_WAIT_MS * 2 ** attempts, LONGEST_WAIT_MS),
          signal,
          attempts + 1,
          parcel,
        );
        continue;
      }
      await this.#forget();
      if (delivery.kind === 'arrived') this.#news.arrived(parcel);
      else this.#news.refused(parcel, delivery.refusal);
      return;
    }
  }

  /** Waits, or until the network comes back. */
  async #wait(ms: number, signal: AbortSignal, attempts: number, parcel: Parcel): Promise<void> {
    this.#news.sending(parcel, attempts);
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      const wake = () => {
        clearTimeout(timer);
        removeEventListener('online', wake);
        resolve();
      };
      this.#wake = wake;
      addEventListener('online', wake);
      if (signal.aborted) wake();
    });
    this.#wake?.();
    this.#wake = undefined;
  }

  /** Another tab had its turn first, and the parcel is gone from the device. */
  async #sentByAnother({ submission }: Parcel): Promise<boolean> {
    const kept = await this.#device((device) => device.read('parcels', this.#key));
    return this.#kept && kept?.submission !== submission;
  }

  async #forget(): Promise<void> {
    await this.#device((device) => device.remove('parcels', this.#key));
  }

  /** Does something with the device; undefined where there is none, or it may not be used. */
  async #device<T>(use: (device: Device) => Promise<T>): Promise<T | undefined> {
    if (!this.#keeps) return undefined;
    try {
      return await use(await openDevice());
    } catch {
      return undefined;
    }
  }
}
