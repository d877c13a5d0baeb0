import { misshapen } from '../base/shape.js';
import type { Shape } from '../base/shape.js';

/** What the diary and the core read of a register, and of what type. The full validator stays where registers are written. */
const WINDOW = { words: 's', kind: 's', 'from?': 's', 'to?': 's' } as const;
const REGISTER: Shape = {
  kind: '=register',
  id: 's',
  'title?': 's',
  'lang?': 's',
  'organisation?': 's',
  'nation?': '=england-and-wales|scotland|northern-ireland',
  engagements: [
    {
      id: 's',
      title: 's',
      'owner?': 's',
      'partners?': ['s'],
      'areas?': ['s'],
      'communities?': [{ kind: 's', name: 's' }],
      'audiences?': ['s'],
      'opens?': 'd',
      'closes?': 'd',
      'decisionOn?': 'd',
      'when?': { ...WINDOW, 'parts?': [WINDOW] },
      'level?': 's',
      'methods?': ['s'],
      'feedbackDue?': 'd',
      'result?': {
        'asked?': 's',
        'said?': 's',
        'did?': 's',
        'on?': 'd',
        'promise?': '=kept|partly|broken',
      },
      'links?': [{ 'href?': 's', 'text?': 's' }],
    },
  ],
  'areas?': [{ id: 's', name: 's', 'aliases?': ['s'], 'within?': 's' }],
  'elections?': [{ on: 'd', 'areas?': ['s'], 'title?': 's', 'periodFrom?': 'd' }],
  'pollYears?': ['n'],
};

/** JSON pointer to the first place where the value is not shaped as a register; undefined when it is one. */
export function misshapenInRegister(value: unknown): string | undefined {
  return misshapen(value, REGISTER);
}
