import type { BankHolidayWords } from '../../calendar/say-bank-holiday.js';

/** Welsh for the bank holidays. Not yet reviewed. */
export const BANK_HOLIDAYS_CY: BankHolidayWords = {
  'new-year': 'Dydd Calan',
  'second-january': '2 Ionawr',
  'st-patrick': 'Gŵyl San Padrig',
  'good-friday': 'Dydd Gwener y Groglith',
  'easter-monday': 'Dydd Llun y Pasg',
  'early-may': 'gŵyl banc dechrau mis Mai',
  spring: 'gŵyl banc y gwanwyn',
  boyne: 'pen-blwydd Brwydr y Boyne',
  summer: 'gŵyl banc yr haf',
  'st-andrew': 'Gŵyl Andreas',
  christmas: 'Dydd Nadolig',
  boxing: 'Gŵyl San Steffan',
  'golden-jubilee': 'y Jiwbilî Aur',
  'diamond-jubilee': 'y Jiwbilî Ddiemwnt',
  'platinum-jubilee': 'y Jiwbilî Blatinwm',
  'royal-wedding': 'y briodas frenhinol',
  'state-funeral': 'Angladd Gwladol y Frenhines Elizabeth II',
  coronation: 'y Coroni',
  'world-cup': 'gŵyl banc Cwpan y Byd',
};
