import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { registerOverAsked } from './over-asked.js';

const asking = (days: readonly string[], about: Parameters<typeof anEngagement>[0] = {}) =>
  aRegister({
    engagements: days.map((opens, i) =>
      anEngagement({ id: `e${i}`, audiences: ['Carers'], areas: ['Mill Lane'], opens, ...about }),
    ),
  });
const four = ['2024-02-01', '2024-03-01', '2024-04-02', '2024-05-01'];

testCheck(registerOverAsked, {
  passes: {
    'four times in a year': asking(four),
    'a fifth time a year to the day after the first': asking([...four, '2025-02-01']),
    'all residents of the whole place': asking([...four, '2024-06-03'], {
      audiences: ['residents'],
      areas: [],
    }),
    'one that is over': { in: asking([...four, '2024-06-03']), asOf: '2024-06-04' },
  },
  finds: {
    'a fifth time, the day before the year is over': {
      in: asking([...four, '2025-01-31']),
      at: ['/engagements/4'],
      facts: { audience: 'carers', times: 5, most: 4, months: 12, areaUnknown: 0 },
    },
    'the later in the register, of two on one day': {
      in: asking(['2024-02-01', '2024-02-01']),
      thresholds: { times: 1 },
      at: ['/engagements/1'],
    },
    'an engagement for all carers, from the side of the young ones': {
      in: aRegister({
        engagements: [
          anEngagement({ id: 'a', audiences: ['Carers'], opens: '2024-02-01' }),
          anEngagement({ id: 'b', audiences: ['Young carers'], opens: '2024-03-01' }),
        ],
      }),
      thresholds: { times: 1 },
      at: ['/engagements/1'],
      facts: { audience: 'young-carers', areaUnknown: 1 },
    },
    'a shorter time of the council’s own': {
      in: asking(['2024-02-01', '2024-03-01']),
      thresholds: { times: 1, months: 2 },
      at: ['/engagements/1'],
    },
  },
});
