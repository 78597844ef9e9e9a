/** Selects words of a text box and scrolls them to its middle: a browser scrolls to what is typed, not to what is selected. */
export function revealWords(area: HTMLTextAreaElement, [from, to]: readonly [number, number]): void {
  area.setSelectionRange(from, to);
  area.scrollTop = Math.max(0, heightOf(area, area.value.slice(0, from)) - area.clientHeight / 2);
}

/** How far down a text ends in a box of the same width. */
function heightOf(area: HTMLTextAreaElement, text: string): number {
  const copy = area.ownerDocument.createElement('textarea');
  copy.className = area.className;
  copy.rows = 1;
  copy.value = text;
  copy.ariaHidden = 'true';
  copy.tabIndex = -1;
  Object.assign(copy.style, { position: 'absolute', visibility: 'hidden', width: `${area.offsetWidth}px`, height: '0', minHeight: '0' });
  area.after(copy);
  const height = copy.scrollHeight;
  copy.remove();
  return height;
}
