/** How a person would point at a row, an action or an objective: its ref and its title. */
export function nameOf({
  ref,
  title,
}: {
  readonly ref?: string | undefined;
  readonly title: string;
}): string {
  return ref === undefined || ref.trim() === '' || title.startsWith(ref) ? title : `${ref} ${title}`;
}
