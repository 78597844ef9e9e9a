/** Tells the section at the top of the view while the page scrolls. Returns the way to end it. */
export function followScroll(tell: (section: number) => void): () => void {
  const ends = new AbortController();
  let waiting = false;
  const look = () => {
    waiting = false;
    const passed = [...document.querySelectorAll<HTMLElement>('[data-section]')].filter((one) => one.getBoundingClientRect().top < innerHeight / 3);
    const last = passed.at(-1)?.dataset['section'];
    if (last !== undefined) tell(Number(last));
  };
  const wait = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(look, 100);
  };
  addEventListener('scroll', wait, { signal: ends.signal, passive: true });
  return () => ends.abort();
}

/** The number of the section that an event came from. */
export function sectionAround(target: EventTarget | null): number | undefined {
  const section = target instanceof Element ? target.closest<HTMLElement>('[data-section]') : null;
  return section ? Number(section.dataset['section']) : undefined;
}
