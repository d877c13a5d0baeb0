import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const planPeriod = defineCheck({
  code: 'plan/period',
  documents: ['plan'],
  severity: 'warning',
  summary: 'A plan says from when to when it runs.',

  *find({ period }) {
    const { from, to, words = '' } = period ?? {};
    const path = period === undefined ? '' : '/period';
    if (from !== undefined && to !== undefined && from > to) yield { path, words, lacks: 'order' as const };
    else if (from === undefined && to === undefined) yield { path, words, lacks: 'both' as const };
    else if (to === undefined) yield { path, words, lacks: 'end' as const };
    else if (from === undefined) yield { path, words, lacks: 'start' as const };
  },

  say({ words, lacks }) {
    const cannotRead =
      words.trim() === '' ? 'The plan names no period' : `The plan’s period is given as ${quoted(words)}`;
    if (lacks === 'both') return `${cannotRead}: say in which month and year it starts and ends.`;
    if (lacks === 'order') return `${cannotRead}, which ends before it starts: put the earlier date first.`;
    return `${cannotRead}, which has no ${lacks}: say in which month and year the plan ${lacks === 'end' ? 'ends' : 'starts'}.`;
  },
});
