import { aPlanOf, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { textUntranslated } from './untranslated.js';

const row = '/objectives/0/actions/0/deliverables/0';
const whole = {
  '/objectives/0/title': 'Mae mwy o bobl yn cymryd rhan',
  '/objectives/0/actions/0/title': 'Sefydlu panel trigolion',
  [`${row}/title`]: 'Panel trigolion',
  [`${row}/outputs/0/text`]: 'Panel sy’n cwrdd bob mis',
};
const partly = Object.fromEntries(Object.entries(whole).filter(([pointer]) => pointer !== `${row}/title`));

const levelWith = (cy: { label?: string; definition?: string }) =>
  aPlanOf([{}], {
    translations: { cy: whole },
    scheme: {
      levels: [
        {
          code: 'likely',
          label: 'Likely',
          definition: 'It will be done.',
          tone: 'good',
          translations: { cy },
        },
      ],
    },
  });

testCheck(textUntranslated, {
  passes: {
    'a document in one language': aPlanOf([{}]),
    'everything in both, dates apart': aPlanOf([{ due: aTargetDate() }], { translations: { cy: whole } }),
    'a status level that carries its own translation': levelWith({
      label: 'Tebygol',
      definition: 'Bydd yn cael ei wneud.',
    }),
    'its own language': aPlanOf([{}], { lang: 'en-GB', translations: { en: {} } }),
    'what is internal': aPlanOf([{ notes: [{ text: 'Ask again', audience: 'internal' }] }], {
      translations: { cy: whole },
    }),
  },
  finds: {
    'the one title left out': {
      in: aPlanOf([{}], { translations: { cy: partly } }),
      at: [`${row}/title`],
      facts: { language: 'cy', words: ['Residents’ panel'], missing: 1, texts: 4 },
    },
    'a status level that carries half of its translation': {
      in: levelWith({ label: 'Tebygol' }),
      at: ['/scheme/levels/0/definition'],
    },
    'once for all that is missing in a language, with the first three': {
      in: aPlanOf([{}, {}], { translations: { cy: {}, ga: whole } }),
      at: ['/objectives/0/title', '/objectives/0/actions/0/deliverables/1/title'],
      facts: {
        language: 'cy',
        texts: 6,
        missing: 6,
        paths: ['/objectives/0/title', '/objectives/0/actions/0/title', `${row}/title`],
      },
    },
    'a translation that is blank': {
      in: aPlanOf([{}], { translations: { cy: { ...whole, [`${row}/title`]: ' ' } } }),
      at: [`${row}/title`],
    },
  },
});
