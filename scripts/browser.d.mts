import type { Browser } from 'playwright';

/** Flags for a browser that must not call home, and that may run as root in a container. */
export declare const CHROMIUM_ARGS: string[];
/** The path of a Chromium; throws with one sentence that says how to get one. */
export declare function findChromium(): Promise<string>;
/** The one Chromium of the process; whoever uses it opens a context of their own, and leaves it open. */
export declare function openChromium(): Promise<Browser>;
/** The path of a Firefox, or undefined when there is none. */
export declare function findFirefox(options?: { install?: boolean }): Promise<string | undefined>;
