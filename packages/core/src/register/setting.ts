import type { Nation } from '../calendar/nation.js';
import { givenDay } from '../target-date/given-day.js';
import type { Day } from '../target-date/target-date.js';
import { REGISTER_POLICY, type RegisterPolicy } from './policy.js';
import type { Register } from './register.js';

/** On which day a register is read, and by which rules. */
export interface RegisterOptions {
  /** "Today" is the caller's to know. */
  readonly asOf: Day;
  /** What differs from {@link REGISTER_POLICY}. */
  readonly policy?: Partial<RegisterPolicy> | undefined;
  /** Before what the register says, and that before the policy's. */
  readonly nation?: Nation | undefined;
}

/** The options with everything filled in. */
export interface RegisterSetting {
  readonly asOf: Day;
  readonly policy: RegisterPolicy;
  readonly nation: Nation;
}

/** Fills in what the caller left to the register or to us. */
export function registerSetting(register: Register, options: RegisterOptions): RegisterSetting {
  const policy = { ...REGISTER_POLICY, ...options.policy };
  return { asOf: givenDay(options.asOf), policy, nation: options.nation ?? register.nation ?? policy.nation };
}
