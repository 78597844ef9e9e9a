/** A handler that only the user's own hand reaches: events made by scripts of the page are let go by. */
export function trusted<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}
