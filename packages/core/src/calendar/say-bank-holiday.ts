import { BANK_HOLIDAYS_CY } from '../words/cy/calendar.js';
import type { Lang } from '../words/lang.js';
import type { BankHolidayCode } from './bank-holidays.js';

/** Names of bank holidays; a language that lacks one does not compile. */
export type BankHolidayWords = Readonly<Record<BankHolidayCode, string>>;

const BANK_HOLIDAYS_EN: BankHolidayWords = {
  'new-year': 'New Year’s Day',
  'second-january': '2 January',
  'st-patrick': 'St Patrick’s Day',
  'good-friday': 'Good Friday',
  'easter-monday': 'Easter Monday',
  'early-may': 'the early May bank holiday',
  spring: 'the spring bank holiday',
  boyne: 'the anniversary of the Battle of the Boyne',
  summer: 'the summer bank holiday',
  'st-andrew': 'St Andrew’s Day',
  christmas: 'Christmas Day',
  boxing: 'Boxing Day',
  'golden-jubilee': 'the Golden Jubilee',
  'diamond-jubilee': 'the Diamond Jubilee',
  'platinum-jubilee': 'the Platinum Jubilee',
  'royal-wedding': 'the royal wedding',
  'state-funeral': 'the State Funeral of Queen Elizabeth II',
  coronation: 'the Coronation',
  'world-cup': 'the World Cup bank holiday',
};

/** What a bank holiday is called within a sentence. */
export function sayBankHoliday(code: BankHolidayCode, lang: Lang): string {
  return (lang === 'cy' ? BANK_HOLIDAYS_CY : BANK_HOLIDAYS_EN)[code];
}
