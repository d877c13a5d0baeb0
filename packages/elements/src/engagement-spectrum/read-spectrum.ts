import type { Register, Spectrum } from '@engagement-plan/core';
import { Trouble } from '../base/trouble.js';
import { misshapenInRegister, misshapenInSpectrum } from './spectrum-shape.js';

/** What the element was given: a framework of the council's own, a register, both or neither. */
export interface Given {
  readonly spectrum?: Spectrum;
  readonly register?: Register;
}

/** The spectrum, the register or the list of both that was given; throws a {@link Trouble} that says where it is something else. */
export function readGivenSpectrum(given: unknown): Given {
  if (Array.isArray(given) && given.length > 0)
    return Object.assign({}, ...given.map((one: unknown) => readGivenSpectrum(one))) as Given;
  const isRegister = (given as { kind?: unknown } | null)?.kind === 'register';
  const where = isRegister ? misshapenInRegister(given) : misshapenInSpectrum(given);
  if (where !== undefined)
    throw new Trouble(
      'wrong-shape',
      `not a ${isRegister ? 'register' : 'spectrum'} at ${where || 'its root'}`,
    );
  return isRegister ? { register: given as Register } : { spectrum: given as Spectrum };
}
