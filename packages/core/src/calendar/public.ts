/**
 * Bank holidays, working days, and the iCalendar file of everything in a plan or register that has a day.
 * @module calendar
 */

export {
  bankHolidayOn,
  bankHolidays,
  easterOf,
  type BankHoliday,
  type BankHolidayCode,
} from './bank-holidays.js';
export type { CalendarEntry, EntryKind } from './entry.js';
export { DEFAULT_NATION, NATIONS, type Nation } from './nation.js';
export { KNOWN_YEARS, type OneOffCode } from './one-off-days.js';
export type { ShownAs } from './shown.js';
export { registerCalendar } from './register-calendar.js';
export { sayBankHoliday } from './say-bank-holiday.js';
export { calendarEntries, toCalendar, type CalendarOptions } from './to-calendar.js';
export { addWorkingDays, isWorkingDay } from './working-days.js';
export { writeCalendar, type CalendarHead } from './write-calendar.js';
