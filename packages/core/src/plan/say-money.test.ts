import { describe, expect, it } from 'vitest';
import { formatPounds, sayMoney } from './say-money.js';

const totals = (
  recurringPence = 0,
  unidentifiedRecurringPence = 0,
  oncePence = 0,
  unidentifiedOncePence = 0,
) => ({
  recurringPence,
  unidentifiedRecurringPence,
  oncePence,
  unidentifiedOncePence,
});

describe('formatPounds', () => {
  it.each([
    [0, '£0'],
    [99_900, '£999'],
    [100_000, '£1,000'],
    [1_850_000, '£18,500'],
    [123_456_789, '£1,234,567.89'],
    [105, '£1.05'],
    [-2_500_000, '−£25,000'],
  ])('prints %i pence as %s', (pence, printed) => {
    expect(formatPounds(pence)).toBe(printed);
  });
});

describe('sayMoney', () => {
  it('says what is needed, how often, and how much of it is not found', () => {
    expect(sayMoney(totals(1_850_000, 1_250_000, 1_400_000), 'en')).toBe(
      '£18,500 a year, of which £12,500 is not found yet. £14,000 once, all found.',
    );
    expect(sayMoney(totals(1_850_000, 1_250_000), 'cy')).toBe(
      '£18,500 y flwyddyn, gyda £12,500 ohono heb ei ganfod eto.',
    );
  });

  it('says that a plan names no sums', () => {
    expect(sayMoney(totals(), 'en')).toBe('The plan names no sums of money.');
  });
});
