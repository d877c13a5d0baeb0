import { misshapen } from '../base/shape.js';
import { without } from './answers.js';

/**
 * The shape of a checklist, as the schema has it. Only the insides of a date as written and of a principle's
 * translations, and a set's cross-walks, are left to the full validator, which is six times as heavy: the page shows the
 * words of the first, takes from the second what has the right shape, and never looks at the third.
 */
const ENVELOPE = {
  id: 'S',
  version: 'S',
  'lang?': 'l',
  'title?': 's',
  'translations?': { '*': { '*': 's' } },
  'source?': { 'name?': 's', 'mediaType?': 's', 'sha256?': 's' },
} as const;

const SURE = { 'certainty?': '=sure|likely|unsure', 'reviewed?': 'b' } as const;

const ANSWER = '=met|partly|not-met|departed|not-yet|not-applicable|unknown';

const SET = {
  '|': 'S',
  $schema: '=urn:engagement-plan:principle-set:1',
  kind: '=principle-set',
  ...ENVELOPE,
  title: 'S',
  stages: [{ id: 'S', title: 's', 'gate?': '=opens|closes|after-close', 'translations?': { '*': {} } }, 1],
  principles: [
    {
      id: 'S',
      'number?': 'n',
      name: 'S',
      'nameAsPrinted?': 's',
      stage: 'S',
      'statement?': 's',
      'prompts?': ['s'],
      'good?': 's',
      'evidenceHints?': ['s'],
      'example?': { text: 's', 'madeUp?': 'b' },
      'mandatory?': 'b',
      'screening?': { endedBy: [ANSWER, 1] },
      'hedge?': 's',
      'lang?': 'l',
      'translations?': { '*': {} },
      ...SURE,
    },
    1,
  ],
  'sources?': [{ title: 's', 'href?': 's', 'licence?': 's', 'note?': 's' }],
  ...SURE,
} as const;

const AUDIENCE = '=public|internal';

const CHECKLIST = {
  $schema: '=urn:engagement-plan:checklist:1',
  kind: '=checklist',
  ...ENVELOPE,
  set: SET,
  engagement: {
    'id?': 's',
    'title?': 's',
    'organisation?': 's',
    'opens?': 'd',
    'closes?': 'd',
    'level?': 's',
  },
  answers: [
    {
      principle: 'S',
      'answer?': ANSWER,
      'done?': 's',
      'evidence?': [{ 'text?': 's', 'href?': 's', 'on?': 'd', 'audience?': AUDIENCE }],
      'reason?': 's',
      'followUp?': {
        'what?': 's',
        'post?': 's',
        'by?': { '|': 'd', words: 's', kind: 's', 'from?': 'd', 'to?': 'd' },
      },
      'by?': 's',
      'on?': 'd',
      'audience?': AUDIENCE,
    },
  ],
  'signOff?': { post: 's', on: 'd' },
  'handover?': { 'from?': 's', 'to?': 's', on: 'd', 'note?': 's', 'owed?': ['S'] },
  'history?': [{ on: 'd', 'by?': 's', what: 's' }],
  'submission?': 's',
} as const;

/** JSON pointer to the first place where the value is not shaped as a principle set; undefined when it is one. */
export function misshapenInSet(value: unknown): string | undefined {
  // An id will do in a checklist; a file has to hold the set.
  return misshapen(value, without(SET, '|'));
}

/** JSON pointer to the first place where the value is not shaped as a checklist; undefined when it is one. */
export function misshapenInChecklist(value: unknown): string | undefined {
  return misshapen(value, CHECKLIST);
}
