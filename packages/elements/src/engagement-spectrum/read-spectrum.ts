import type { Register, Spectrum } from '@engagement-plan/core';
import { readAs } from '../base/read-as.js';
import { misshapenInRegister, misshapenInSpectrum } from './spectrum-shape.js';

/** What the element was given: a framework of the council's own, a register, both or neither. */
export interface Given {
  readonly spectrum?: Spectrum;
  readonly register?: Register;
}

/** The spectrum, the register or the list of both that was given; throws a `Trouble` that says where it is something else. */
export function readGivenSpectrum(given: unknown): Given {
  if (Array.isArray(given) && given.length > 0)
    return Object.assign({}, ...given.map((one: unknown) => readGivenSpectrum(one))) as Given;
  const isRegister = (given as { kind?: unknown } | null)?.kind === 'register';
  return isRegister
    ? { register: readAs<Register>('register', given, misshapenInRegister) }
    : { spectrum: readAs<Spectrum>('spectrum', given, misshapenInSpectrum) };
}
