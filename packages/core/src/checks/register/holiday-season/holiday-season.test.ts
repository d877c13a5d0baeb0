import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { registerHolidaySeason } from './holiday-season.js';

const open = (opens: string, closes: string, nation?: 'scotland' | 'northern-ireland') =>
  aRegister({ ...(nation && { nation }), engagements: [anEngagement({ opens, closes })] });

testCheck(registerHolidaySeason, {
  passes: {
    'weeks without holidays': open('2024-09-02', '2024-10-25'),
    'fewer than a quarter of the days, in the last days of August': open('2024-08-23', '2024-09-30'),
    'an event of one day in summer': open('2024-08-10', '2024-08-10'),
    'Easter Monday where it is none': open('2024-06-24', '2024-06-27', 'scotland'),
    'one that is over': { in: open('2024-08-01', '2024-08-31'), asOf: '2024-09-01' },
  },
  finds: {
    'a month of summer, on its last day': {
      in: open('2024-08-01', '2024-08-31'),
      asOf: '2024-08-31',
      at: ['/engagements/0'],
      facts: { days: 31, off: 31, seasons: ['summer'], bankHolidays: [], percent: 25 },
    },
    'exactly a quarter': {
      in: open('2024-12-05', '2025-01-03'),
      thresholds: { percent: 50 },
      at: ['/engagements/0'],
      facts: { days: 30, off: 15, seasons: ['christmas'] },
    },
    'Easter, and the bank holidays of May': {
      in: open('2024-04-02', '2024-05-07'),
      thresholds: { percent: 10 },
      at: ['/engagements/0'],
      facts: { off: 7, seasons: ['easter'], bankHolidays: ['early-may'] },
    },
    'a bank holiday of a year nobody has published': {
      in: open('2030-05-06', '2030-05-06'),
      at: ['/engagements/0'],
      facts: { bankHolidays: ['early-may'], assumed: true },
    },
    'an event on a bank holiday of that nation': {
      in: open('2024-03-18', '2024-03-18', 'northern-ireland'),
      at: ['/engagements/0'],
      facts: { bankHolidays: ['st-patrick'] },
    },
    'the end of June in Scotland': {
      in: open('2024-06-17', '2024-07-14', 'scotland'),
      at: ['/engagements/0'],
      facts: { off: 17 },
    },
  },
});
