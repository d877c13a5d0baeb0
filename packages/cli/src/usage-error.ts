/** Something the person at the keyboard can put right: a file, an option or a date. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
