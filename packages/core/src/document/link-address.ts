/**
 * The address when a link to it does no harm (web, mail, telephone); undefined for all else, `javascript:` above
 * all. What is written to a page is a link only where this gives an address.
 */
export function linkAddress(href: string | undefined): string | undefined {
  const trimmed = href?.trim();
  return trimmed && /^(https?:\/\/|mailto:|tel:)\S+$/i.test(trimmed) ? trimmed : undefined;
}
