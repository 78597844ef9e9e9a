/** Whether the page lets us hear of presses at all: a handler of its own on the window, before ours, may keep them from everybody. */
export interface Missed {
  /** To be called with every event the guard hears. */
  hear(event: Event): void;
  /** A press was kept from us, or would be: a press on `probe`, an element of ours, is tried. */
  isDeaf(probe: Element): boolean;
}

/** A click follows the release of the button at once. */
const follows = 300;

/** `sends`: whether a press along this path may send the report. `onMissed` is called once, when such a press was kept from us. */
export function watchMissed(
  window: Window,
  sends: (path: readonly EventTarget[]) => boolean,
  onMissed: () => void,
  signal: AbortSignal,
): Missed {
  let heard = 0;
  let missed = false;
  let pressed: EventTarget | undefined;
  const options = { capture: true, passive: true, signal };
  window.addEventListener('mousedown', (event) => (pressed = event.composedPath()[0]), options);
  window.addEventListener(
    'mouseup',
    (event) => {
      const path = event.composedPath();
      if (missed || !event.isTrusted || event.button !== 0 || path[0] !== pressed || !path[0] || !sends(path)) return;
      const before = heard;
      window.setTimeout(() => {
        if (signal.aborted || heard !== before) return;
        missed = true;
        onMissed();
      }, follows);
    },
    options,
  );
  return {
    hear: ({ type }) => {
      if (type === 'click') heard += 1;
    },
    isDeaf(probe) {
      if (missed) return true;
      const before = heard;
      probe.dispatchEvent(new Event('click'));
      return heard === before;
    },
  };
}
