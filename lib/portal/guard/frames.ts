/** Every window of the page that may be read from here, this one and its parents, children and siblings. */
export function reachableWindows(from: Window): Window[] {
  const found: Window[] = [];
  const visit = (window: Window): void => {
    if (found.length >= mostFrames) return;
    if (isReadable(window)) found.push(window);
    for (let at = 0; at < Math.min(window.length, mostFrames); at += 1) {
      const frame = window[at];
      if (frame) visit(frame);
    }
  };
  visit(from.top ?? from);
  return found.includes(from) ? found : [from, ...found];
}

const mostFrames = 40;

/** A window of another origin throws when its document is asked for. */
function isReadable(window: Window): boolean {
  try {
    return window.document.nodeType === 9;
  } catch {
    return false;
  }
}

/**
 * Calls `attach` once for every document reachable now, and for those that frames load later, with a signal that ends
 * with `signal`.
 */
export function followFrames(from: Window, attach: (window: Window) => void, signal: AbortSignal): void {
  const seen = new WeakSet<Document>();
  const scan = (): void => {
    for (const window of reachableWindows(from)) {
      if (seen.has(window.document)) continue;
      seen.add(window.document);
      attach(window);
      // A frame's load reaches its document's capture phase, never the window's.
      window.document.addEventListener('load', scan, { capture: true, signal });
    }
  };
  scan();
}
