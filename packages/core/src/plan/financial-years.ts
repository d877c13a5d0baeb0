import type { Day } from '../target-date/target-date.js';

/** A financial year by the calendar year it begins in: 2025 is 1 April 2025 to 31 March 2026. */
export type FinancialYear = number;

/**
 * The financial year a day lies in, by the year it begins in: 31 March 2026 lies in 2025, 1 April 2026 in 2026.
 */
export function financialYearOf(day: Day): FinancialYear {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) < 4 ? year - 1 : year;
}

/** "2025/26", as councils write it; "1999/2000" at the turn of a century. */
export function formatFinancialYear(year: FinancialYear): string {
  const next = year + 1;
  return `${year}/${next % 100 === 0 ? next : String(next % 100).padStart(2, '0')}`;
}

/** How many calendar months, begun or whole, of each financial year lie between two days, both counted. */
export function monthsByYear(from: Day, to: Day): Map<FinancialYear, number> {
  const months = new Map<FinancialYear, number>();
  for (let month = monthNumber(from); month <= monthNumber(to); month++) {
    const year = Math.floor((month - 3) / 12);
    months.set(year, (months.get(year) ?? 0) + 1);
  }
  return months;
}

const monthNumber = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
