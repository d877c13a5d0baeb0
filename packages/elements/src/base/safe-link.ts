/** The address when a link to it does no harm (web, mail, telephone); undefined for all else, `javascript:` above all. */
export function safeLink(href: string | undefined): string | undefined {
  const trimmed = href?.trim();
  return trimmed && /^(https?:\/\/|mailto:|tel:)\S+$/i.test(trimmed) ? trimmed : undefined;
}
