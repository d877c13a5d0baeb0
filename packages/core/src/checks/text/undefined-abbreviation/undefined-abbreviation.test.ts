import { anAction, anObjective, aPlan } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { textUndefinedAbbreviation } from './undefined-abbreviation.js';

const titled = (...titles: string[]) =>
  aPlan({
    objectives: [anObjective({ actions: titles.map((title, i) => anAction({ id: `action-${i}`, title })) })],
  });
const at = (i: number) => `/objectives/0/actions/${i}/title`;

testCheck(textUndefinedAbbreviation, {
  passes: {
    'spelt out before the bracket': titled('Work with the Rural Parish Network (RPN)', 'Ask the RPN'),
    'spelt out inside the bracket': titled('Ask the RPN (Rural Parish Network)'),
    'spelt out only later': titled('Ask the RPN', 'Work with the Rural Parish Network (RPN)'),
    'listed by the plan': {
      ...titled('Ask the RPN'),
      abbreviations: [{ short: 'RPN', long: 'Rural Parish Network' }],
    },
    'known to everybody': titled('Ask the NHS, every GP and the BBC'),
    'a heading in capitals': titled('WORK WITH THE RPN'),
    'a word that is only stressed': titled('ALL wards take part', 'We ask all of them'),
    'an indicator code': titled('Raise NI 4'),
    'a plural of what was spelt out': titled('Rural Parish Network (RPN)', 'Ask both RPNs'),
  },
  finds: {
    'used and never spelt out': {
      in: titled('Ask the RPN', 'Meet the RPN and the RPNs'),
      at: [at(0)],
      facts: { short: 'RPN', times: 3 },
    },
    'capitals with a small letter between': {
      in: titled('Support for the HoS'),
      at: [at(0)],
      facts: { short: 'HoS' },
    },
    'two of them, where each first stands': {
      in: titled('Ask the RPN', 'Check with ZQF'),
      at: [at(0), at(1)],
    },
    'in brackets, but as part of a remark': { in: titled('Extend the scheme (RPN funded)'), at: [at(0)] },
  },
});
