/** What a press consists of before its click; some pages act on one of these. */
export const earlyTypes = ['pointerdown', 'touchstart', 'mousedown', 'pointerup', 'touchend', 'mouseup'];

/** An event that the page did not hear, or may hear again. */
export interface Kept {
  event: Event;
  target: EventTarget;
}

/** To be called while the event is on its way: afterwards it has forgotten which way. */
export function kept(event: Event): Kept {
  return { event, target: event.composedPath()[0]! };
}

/** Tells the page what it did not hear, as a script's events. */
export function tellAgain({ event, target }: Kept, type = event.type): void {
  const { constructor } = event as unknown as { constructor: typeof Event };
  EventTarget.prototype.dispatchEvent.call(target, new constructor(type, event));
}

/** The events of the press that goes on, as far as they were kept from the page. */
export interface Presses {
  /** Keeps an event of a press from its first on, if the press would be held. */
  hear(event: Event): void;
  /** Tells the page what it did not hear. */
  tell(): void;
  /** What comes next belongs to no press. */
  forget(): void;
}

/** Some pages act on the first event of a press; the click that follows tells what is to be done with it. */
export function keepPresses(wouldHold: (event: Event) => boolean): Presses {
  let unheard: Kept[] = [];
  return {
    hear(event) {
      if (event.type === 'pointerdown') {
        unheard = [];
        if (!wouldHold(event)) return;
      } else if (unheard.length === 0) return;
      unheard.push(kept(event));
      event.stopImmediatePropagation();
    },
    tell() {
      for (const one of unheard.splice(0)) tellAgain(one);
    },
    forget() {
      unheard = [];
    },
  };
}
