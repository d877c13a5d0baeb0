/** A link inside a shadow root cannot move focus by its address alone. */
export function follow(focusOn: (id: string) => void, id: string): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    focusOn(id);
  };
}
