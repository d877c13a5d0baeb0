import { aDeliverable, anAction, anObjective, aPlan, aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { textAmbiguous } from './ambiguous.js';

const titled = (title: string) => aPlan({ objectives: [anObjective({ actions: [anAction({ title })] })] });
const at = '/objectives/0/actions/0/title';

testCheck(textAmbiguous, {
  passes: {
    'a frequency that is plain': titled('Ask residents twice a year, and members every two years'),
    'words that only look alike': titled('Use the bibliography, biography and appropriate methods'),
    'background prose': aPlan({ sections: [{ paragraphs: [{ text: 'Where possible, we listened.' }] }] }),
  },
  finds: {
    'the word in one piece': {
      in: titled('Biannual survey of residents'),
      at: [at],
      facts: { words: 'Biannual', form: 'frequency' },
    },
    'the word torn at its hyphen': {
      in: titled('Ask through a bi - annual survey'),
      at: [at],
      facts: { words: 'bi - annual' },
    },
    'a newsletter twice or every other month': { in: titled('A bi-monthly newsletter'), at: [at] },
    'a hedge': { in: titled('Pass buildings on where appropriate.'), at: [at], facts: { form: 'hedge' } },
    'a title that its row and its output repeat, once': {
      in: aPlan({
        objectives: [
          anObjective({
            actions: [
              anAction({
                title: 'Biannual survey',
                deliverables: [
                  aDeliverable({
                    title: 'Biannual survey',
                    implied: true,
                    outputs: [{ text: 'Biannual survey' }],
                  }),
                ],
              }),
            ],
          }),
        ],
      }),
      at: [at],
    },
    'two hedges in one promise': {
      in: titled('Meet as necessary and report as soon as possible'),
      at: [at, at],
    },
    'a date': {
      in: aPlanOf([{ due: { words: 'biannually', kind: 'recurring' } }]),
      at: ['/objectives/0/actions/0/deliverables/0/due/words'],
    },
  },
});
