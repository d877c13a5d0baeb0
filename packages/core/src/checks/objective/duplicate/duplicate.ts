import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { findAlike } from '../../likeness.js';

export const objectiveDuplicate = defineCheck({
  code: 'objective/duplicate',
  documents: ['plan'],
  severity: 'advice',
  summary: 'No two objectives, and no two actions, say nearly the same.',
  thresholds: { likeness: 80 },

  *find({ objectives }, { actions }, { likeness }) {
    const statements = objectives.map(({ title }, i) => ({ path: `/objectives/${i}`, text: title }));
    const titles = actions.map(({ action, path }) => ({ path, text: action.title }));
    for (const list of [statements, titles]) {
      for (const { later, earlier, percent } of findAlike(list, likeness)) {
        yield {
          path: later.path,
          words: later.text,
          other: earlier.text,
          otherPath: earlier.path,
          percent,
          likeness,
        };
      }
    }
  },

  say: ({ words, other, percent, likeness }) =>
    `${quoted(words)} says nearly the same as ${quoted(other)} (${percent}% of the words; found from ${likeness}%): join the two, or say how they differ.`,
});
