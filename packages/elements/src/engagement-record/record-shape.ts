import { misshapen } from '../base/shape.js';

const DATE = { words: 's', kind: 's', 'from?': 'd', 'to?': 'd' } as const;
const SCORE = { 'score?': 'n', 'scores?': [{ 'by?': 's', 'score?': 'n', 'comment?': 's' }] } as const;
const LEVEL = '=low|some|high';
const READY = {
  'motivation?': 's',
  'capacity?': 's',
  'opportunity?': 's',
  'levels?': { 'motivation?': LEVEL, 'capacity?': LEVEL, 'opportunity?': LEVEL },
} as const;
const AUDIENCE = '=public|internal';

/** What the element and the core read of a record, and of what type; scores out of range are the checks' business. */
const RECORD = {
  kind: '=record',
  id: 'S',
  version: 'S',
  'lang?': 'l',
  'title?': 's',
  'number?': 's',
  'status?': 's',
  'background?': 's',
  'translations?': { '*': { '*': 's' } },
  'contacts?': [{ 'post?': 's', 'name?': 's', 'audience?': AUDIENCE }],
  'printed?': DATE,
  'analyse?': {
    'need?': 's',
    'evidence?': ['s'],
    'justification?': 's',
    'policyFit?': ['s'],
    'readiness?': { 'agency?': READY, 'community?': READY, 'partners?': READY },
    'resistance?': [{ 'stakeholder?': 's', 'form?': 's', 'answer?': 's' }],
  },
  'plan?': {
    'outcomes?': [{ id: 'S', text: 's', 'indicators?': [{ 'ref?': 's', text: 's' }] }],
    'inputsAvailable?': ['s'],
    'inputsNeeded?': ['s'],
    'methods?': [{ id: 'S', name: 's', 'action?': 's', 'responsible?': 's', 'timing?': DATE }],
  },
  'do?': [
    {
      method: 'S',
      'done?': 's',
      'issues?': 's',
      'remedial?': 's',
      'evidence?': [{ 'text?': 's', 'href?': 's', 'on?': 'd', 'audience?': AUDIENCE }],
    },
  ],
  'review?': {
    'judging?': 's',
    'principles?': [{ name: 's', 'comment?': 's', ...SCORE }],
    'outcomes?': [{ outcome: 'S', 'words?': 's', 'evidence?': 's', ...SCORE }],
    'overall?': { 'evidence?': 's', ...SCORE },
    'unanticipated?': 's',
    'lessons?': 's',
    'next?': 's',
  },
  'engagement?': 's',
  'checklist?': 's',
  'traces?': [{ to: 's', 'document?': 's' }],
} as const;

/** JSON pointer to the first place where the value is not shaped as a record; undefined when it is one. */
export function misshapenInRecord(value: unknown): string | undefined {
  return misshapen(value, RECORD);
}
