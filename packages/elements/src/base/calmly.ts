/** A listener that lets no exception out into the page, but tells of it. */
export function calmly<E extends Event>(
  listener: (event: E) => unknown,
  tell: (error: unknown) => void,
): (event: E) => void {
  return (event) => {
    try {
      const result = listener(event);
      if (result instanceof Promise) result.catch(tell);
    } catch (error) {
      tell(error);
    }
  };
}
