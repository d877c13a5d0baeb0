/** The parts of the United Kingdom that keep bank holidays of their own. */
export type Nation = 'england-and-wales' | 'scotland' | 'northern-ireland';

/** Every nation, in the order they are listed to people. */
export const NATIONS: readonly Nation[] = ['england-and-wales', 'scotland', 'northern-ireland'];

/** Where nobody said which nation: most councils are in this one. */
export const DEFAULT_NATION: Nation = 'england-and-wales';
