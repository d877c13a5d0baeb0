/** Whether something is for the council's own eyes. */
export function isInternal({ audience }: { readonly audience?: 'public' | 'internal' | undefined }): boolean {
  return audience === 'internal';
}
