/** The object without its empty texts: what somebody cleared was never said. */
export function filled<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, typeof one === 'string' ? one.trim() : (one as unknown)])
      .filter(([, one]) => one !== '' && one !== undefined),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
