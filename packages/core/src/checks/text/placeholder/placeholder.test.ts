import { aDeliverable, anAction, anObjective, aPlan, aPlanOf } from '../../../testing/builders.js';
import { aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { textPlaceholder } from './placeholder.js';

const saying = (text: string, more = {}) => aPlan({ sections: [{ paragraphs: [{ text, ...more }] }] });
const at = ['/sections/0/paragraphs/0/text'];

testCheck(textPlaceholder, {
  passes: {
    'a remark in brackets': saying('The forum (it meets monthly) decides [see note].'),
    'a footnote': saying('[1]'),
    'Roman numerals': saying('Part XX of the Act, and chapter xi'),
    'a question': saying('Who decides??'),
    'the word draft in a sentence': saying('The draft goes to Cabinet.'),
  },
  finds: {
    'a year left open': {
      in: aPlan({ title: 'Engagement strategy 2011 – 20xx' }),
      at: ['/title'],
      facts: { words: '20xx', form: 'blank' },
    },
    'a number left open, in lower case': {
      in: saying('So there will be xx areas.'),
      at,
      facts: { words: 'xx areas' },
    },
    'an amount left open': {
      in: saying('It will cost £XXk or XX%.'.replace('XXk', 'XX')),
      at: [...at, ...at],
    },
    'a note to insert something': {
      in: saying('[Insert the wards here]'),
      at,
      facts: { words: '[Insert the wards here]', form: 'blank' },
    },
    'a note that was never closed': { in: saying('The areas are: [insert list'), at },
    'a paragraph in brackets': {
      in: saying('[Each area may spend £2 a head.]'),
      at,
      facts: { form: 'provisional' },
    },
    'a paragraph read as provisional': {
      in: saying('Each area may spend £2 a head.', { provisional: true }),
      at,
      facts: { form: 'provisional' },
    },
    'a stray mark': { in: saying('DRAFT'), at, facts: { form: 'mark' } },
    'a date to be confirmed': {
      in: aPlanOf([{ due: { words: 'TBC', kind: 'placeholder' } }]),
      at: ['/objectives/0/actions/0/deliverables/0/due/words'],
    },
    'a blank deep in a plan, in Welsh': {
      in: aPlan({
        objectives: [
          anObjective({
            actions: [anAction({ deliverables: [aDeliverable({ outcome: '[Mewnosod y canlyniad]' })] })],
          }),
        ],
      }),
      at: ['/objectives/0/actions/0/deliverables/0/outcome'],
    },
    'a blank in a record': {
      in: aRecord({ review: { lessons: 'To be confirmed' } }),
      at: ['/review/lessons'],
    },
  },
});
