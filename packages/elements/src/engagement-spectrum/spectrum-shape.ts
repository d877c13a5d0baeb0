import { misshapen } from '../base/shape.js';

/** What the element and the core read of a spectrum, and of what type. */
const SPECTRUM = {
  kind: '=spectrum',
  id: 'S',
  title: 'S',
  'lang?': 'l',
  'translations?': { '*': { '*': 's' } },
  levels: [
    {
      id: 'S',
      order: 'n',
      name: 'S',
      'aliases?': ['s'],
      'group?': 's',
      'goal?': 's',
      'promise?': 's',
      'licensed?': { 'goal?': 's', 'promise?': 's', 'licence?': 's' },
      'like?': ['s'],
      'methods?': ['s'],
      'translations?': { '*': {} },
    },
    1,
  ],
} as const;

/** The same of a register: what is promised, by what methods, when, and what came of it. */
const REGISTER = {
  kind: '=register',
  id: 'S',
  engagements: [
    {
      id: 'S',
      title: 'S',
      'owner?': 's',
      'opens?': 'd',
      'closes?': 'd',
      'decisionOn?': 'd',
      'feedbackDue?': 'd',
      'level?': 's',
      'methods?': ['s'],
      'result?': {
        'asked?': 's',
        'said?': 's',
        'did?': 's',
        'on?': 'd',
        'promise?': '=kept|partly|broken',
      },
    },
  ],
} as const;

/** JSON pointer to the first place where the value is not shaped as a spectrum; undefined when it is one. */
export function misshapenInSpectrum(value: unknown): string | undefined {
  return misshapen(value, SPECTRUM);
}

/** JSON pointer to the first place where the value is not shaped as a register; undefined when it is one. */
export function misshapenInRegister(value: unknown): string | undefined {
  return misshapen(value, REGISTER);
}
