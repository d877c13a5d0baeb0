/** Made when first asked for: a page that speaks no Urdu pays nothing for having the file. */
let rules: Intl.PluralRules | undefined;
let digits: Intl.NumberFormat | undefined;

/** One of something, or several. */
export function plural(count: number, one: string, many: string): string {
  rules ??= new Intl.PluralRules('ur');
  return rules.select(count) === 'one' ? one : many;
}

/** A number as Urdu readers of this country write it, with the digits the browser has for Urdu. */
export function number(count: number): string {
  digits ??= new Intl.NumberFormat('ur');
  return digits.format(count);
}

export const rows = (count: number): string => `${number(count)} ${plural(count, 'قطار', 'قطاروں')}`;
