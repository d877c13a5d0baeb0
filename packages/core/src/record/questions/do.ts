import type { RecordField } from './field.js';

/** What the do stage asks of each method, in order. */
export const DO_FIELDS = [
  {
    id: 'done',
    stage: 'do',
    pointer: '/do/*/done',
    kind: 'text',
    each: 'report',
    needed: true,
    words: {
      question: 'What has been done for {name} so far?',
      help: 'Say what happened, when, how many took part and who they were.',
      good: 'Facts with days and numbers, those who did not come among them.',
    },
  },
  {
    id: 'done-evidence',
    stage: 'do',
    pointer: '/do/*/evidence',
    kind: 'lines',
    line: 'text',
    each: 'report',
    needed: false,
    words: {
      question: 'Where is it recorded what was done for {name}?',
      help: 'One record a line: notes, minutes, a page, a folder.',
      good: 'Somebody who was not there could find it.',
    },
  },
  {
    id: 'issues',
    stage: 'do',
    pointer: '/do/*/issues',
    kind: 'text',
    each: 'report',
    needed: true,
    words: {
      question: 'What went otherwise than planned with {name}?',
      help: 'If nothing did, write “None”: it tells that somebody looked.',
      good: 'What happened and what it put at risk, without blame.',
    },
  },
  {
    id: 'remedial',
    stage: 'do',
    pointer: '/do/*/remedial',
    kind: 'text',
    each: 'report',
    needed: true,
    words: {
      question: 'What are you doing to put {name} right?',
      help: 'Where nothing went wrong, write “None”.',
      good: 'An action, a post and a date for each issue.',
    },
  },
] as const satisfies readonly RecordField[];
