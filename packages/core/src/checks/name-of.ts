/**
 * How a person would point at a row, an action or an objective: its ref and its title. Of a plan half filled
 * in, what there is of the two, else its id.
 */
export function nameOf({
  ref = '',
  title,
  id = '',
}: {
  readonly ref?: string | undefined;
  readonly title: string;
  readonly id?: string | undefined;
}): string {
  if (title.trim() === '') return ref.trim() === '' ? id : ref;
  return ref.trim() === '' || title.startsWith(ref) ? title : `${ref} ${title}`;
}
