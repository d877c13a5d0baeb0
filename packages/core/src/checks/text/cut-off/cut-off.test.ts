import { anAction, anObjective, aPlan, aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { textCutOff } from './cut-off.js';

const described = (description: string) =>
  aPlan({
    objectives: [
      anObjective({
        actions: [anAction({ statements: [{ text: 'Start a panel', where: 'appendix', description }] })],
      }),
    ],
  });
const paragraphs = (...texts: string[]) =>
  aPlan({ sections: [{ paragraphs: texts.map((text) => ({ text })) }] });
const at = ['/objectives/0/actions/0/statements/0/description'];

testCheck(textCutOff, {
  passes: {
    'a sentence without its full stop': described(
      'This brings the work of all partners together across the borough',
    ),
    'a sentence that ends in a preposition of its own': described(
      'These are the groups that officers most need to talk with',
    ),
    'a relative clause that ends in a verb and its particle': described(
      'It lists the panels that residents themselves set up',
    ),
    'people who are listened to': described('Young people across the county feel they are listened to'),
    'what something is made use of': described('It shows what is on offer and how to make use of'),
    'a passive': described('The council will ensure that five panels are set up.'),
    'a title': aPlanOf([{ title: 'Work with partners and the' }]),
    'a paragraph a page tore in two': paragraphs(
      'The council will work with the',
      'police and the health service on this.',
    ),
    'a lead-in to a list': paragraphs('By the end of the plan we will', 'Hold a forum in each ward'),
    'a heading in capitals': described('WHAT WE WILL DO WITH THE'),
    'a few words': described('Run by the'),
    'a document in Welsh': {
      ...described('Bydd fforwm ym mhob ward, ac yno bydd pobl yn cwrdd a'),
      lang: 'cy',
    },
    'quoted words at the end': described('Residents said they want “a say in the”'),
  },
  finds: {
    'an article with nothing after it': { in: described('A forum will be held in each ward of the'), at },
    'a conjunction with nothing after it': {
      in: described('Officers will visit schools, youth clubs and'),
      at,
    },
    'a comma at the end': { in: described('Officers will visit every school, youth club,'), at },
    'a verb that has lost its object': {
      in: described('National advice recommends that every council set up'),
      at,
    },
    'a noun waiting to be joined': { in: described('The forum is held after consultation with'), at },
    'a second sentence that breaks off': {
      in: described('A forum is held in each ward. It reports to the'),
      at,
    },
    'the last paragraph of a section': {
      in: paragraphs('All is well.', 'The council will work with the'),
      at: ['/sections/0/paragraphs/1/text'],
    },
  },
});
