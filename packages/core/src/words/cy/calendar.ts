import type { CalendarWords } from '../../calendar/calendar-words.js';
import type { BankHolidayWords } from '../../calendar/say-bank-holiday.js';
import { diwrnod } from '../welsh-counts.js';

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

/** Welsh for the calendar. Not yet reviewed. */
export const CALENDAR_WORDS_CY: CalendarWords = {
  name: 'Ymgysylltu â’r gymuned',
  kinds: {
    due: 'Yn ddyledus',
    milestone: 'Carreg filltir',
    step: 'Cam',
    update: 'Diweddariad yn ddyledus',
    engagement: 'Ymgysylltiad',
    decision: 'Penderfyniad',
    feedback: 'Adborth',
    principles: 'Egwyddorion',
    method: 'Dull',
    poll: 'Pleidlais',
    report: 'Adroddiad',
    other: 'Arall',
  },
  titles: {
    due: (what) => `Yn ddyledus: ${what}`,
    milestone: (what) => `Carreg filltir: ${what}`,
    step: (what) => `Cam: ${what}`,
    engagement: (what) => what,
    decision: (what) => `Penderfyniad: ${what}`,
    feedback: (what) => `Adborth yn ddyledus: ${what}`,
    method: (what) => `Dull: ${what}`,
    principles: (what) => `Egwyddorion i’w hateb: ${what}`,
    poll: (what) => (what === '' ? 'Pleidlais' : `Pleidlais: ${what}`),
  },
  asWritten: (words) => `Fel yr ysgrifennwyd: ${words}`,
  window: (from, to) => `Unrhyw ddiwrnod o ${from} i ${to}`,
  lead: (names) => `Arweinydd: ${names}`,
  part: (row) => `Rhan o: ${row}`,
  asks: (audiences) => `Yn gofyn i: ${audiences.join(', ')}`,
  where: (areas) => `Ble: ${areas.join(', ')}`,
  feedbackAssumed: (days) => `Nid yw’r gofrestr yn enwi dyddiad: ${diwrnod(days)} ar ôl iddo gau.`,
};
