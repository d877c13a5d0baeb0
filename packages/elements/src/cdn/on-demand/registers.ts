import type { Part } from './parts.js';

type Register = (...given: unknown[]) => void;

/** Keeps what a page's scripts register until a part that can use it has come, and hands it on from then. */
export interface Registers {
  /** A function for the page, that may be called at any time. */
  named(name: `register${string}`): Register;
  /** Takes what a part offers; before its element is defined, so that it stands as it should from the first. */
  take(part: Part): void;
}

export function keepRegisters(): Registers {
  const kept: [name: string, given: unknown[]][] = [];
  const open = new Map<string, Register>();
  return {
    named:
      (name) =>
      (...given) => {
        const register = open.get(name);
        if (register) register(...given);
        else kept.push([name, given]);
      },
    take(part) {
      for (const [name, offered] of Object.entries(part)) {
        if (!name.startsWith('register') || open.has(name)) continue;
        open.set(name, offered);
        for (const [asked, given] of kept) if (asked === name) offered(...given);
      }
    },
  };
}
