/** Flags for a browser that must not call home, and that may run as root in a container. */
export declare const CHROMIUM_ARGS: string[];
/** The path of a Chromium; throws with one sentence that says how to get one. */
export declare function findChromium(): Promise<string>;
/** The path of a Firefox, or undefined when there is none. */
export declare function findFirefox(options?: { install?: boolean }): Promise<string | undefined>;
