import { linksOf } from '../../../record/links.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

const WANTED = {
  trace: 'the documents beside this one hold no such row or action',
  engagement: 'no register beside this record has such an engagement',
  checklist: 'no such checklist stands beside this record',
  method: 'the plan stage has no such method',
  outcome: 'the plan stage has no such outcome',
} as const;

export const recordDanglingLink = defineCheck({
  code: 'record/dangling-link',
  documents: ['record'],
  severity: 'error',
  summary: 'Whatever a record links to is there.',

  *find(record, { documents }) {
    for (const { state, pointer, kind, to } of linksOf(record, documents)) {
      if (state === 'dangling') yield { path: pointer, kind, to };
    }
  },

  say: ({ kind, to }) =>
    `The record links to ${quoted(to)}, but ${WANTED[kind]}: correct the id, or take the link out.`,
});
