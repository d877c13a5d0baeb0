import { anAction, anObjective, aPlan, aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { textLookalikeLetters } from './lookalike-letters.js';

const titled = (title: string) => aPlan({ objectives: [anObjective({ actions: [anAction({ title })] })] });
const at = ['/objectives/0/actions/0/title'];

testCheck(textLookalikeLetters, {
  passes: {
    'plain letters': titled('Cllrs in Illtyd ward, and Llŷn'),
    'names with a capital inside': titled('McIver and MacInnes'),
    'words in Greek and in Russian': titled('Leaflets say Καλημέρα and спасибо'),
    'letters with accents': titled('Café, naïve, tŷ'),
  },
  finds: {
    'a Cyrillic capital at the end of a word': {
      in: titled('activit\u0423'),
      at,
      facts: { meant: 'activitY' },
    },
    'a Greek capital standing alone': {
      in: aPlanOf([{ updates: [{ words: '\u0391' }] }]),
      at: ['/objectives/0/actions/0/deliverables/0/updates/0/words'],
      facts: { meant: 'A' },
    },
    'a capital I for a small l': {
      in: titled('Support ClIrs'),
      at,
      facts: { words: 'ClIrs', meant: 'Cllrs' },
    },
  },
});
