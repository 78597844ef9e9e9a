const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE', 'HEAD', 'OBJECT', 'SVG', 'SELECT', 'TEXTAREA', 'BUTTON']);
/** A cell with more text than this lays out a page; it is no cell of a report's table. */
const longestCell = 200;
const inLine = /[ \t\n\r\f]+/g;

/** Whether a page hides the element, as far as its own attributes tell. */
export function isHidden(element: Element): boolean {
  return (
    silent.has(element.tagName.toUpperCase()) ||
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|mso-hide\s*:\s*all/i.test(element.getAttribute('style') ?? '')
  );
}

/**
 * The text of an element as it would be copied: a line per block, cells of a table set off by tabs. Left out: what is
 * hidden, and the elements of `without`.
 */
export function blockText(root: Element, without: ReadonlySet<Element> = new Set()): string {
  const parts: string[] = [];
  const endLine = () => {
    if (parts.length > 0 && !parts.at(-1)!.endsWith('\n')) parts.push('\n');
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').replace(inLine, ' ');
      if (text !== ' ' || (parts.length > 0 && !/\s$/.test(parts.at(-1)!))) parts.push(text);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (isHidden(element) || without.has(element)) return;
    if (tag === 'BR') {
      parts.push('\n');
      return;
    }
    const cell = tag === 'TD' || tag === 'TH';
    if (cell) {
      const text = blockText(element, without).trim();
      if (text.length > longestCell) {
        endLine();
        parts.push(text, '\n');
        return;
      }
      if (element.previousElementSibling) parts.push('\t');
      parts.push(text.replaceAll('\n', ' '));
      return;
    }
    if (blocks.has(tag)) endLine();
    for (const child of Array.from(element.childNodes)) visit(child);
    if (blocks.has(tag)) endLine();
  };
  for (const child of Array.from(root.childNodes)) visit(child);
  return parts.join('');
}
