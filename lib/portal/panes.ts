/** Parts of a form that are not open now, tabs above all, by the name under which a clerk finds them. */
import { editionOf } from '../report/editions/catalogue';
import type { BoundField, FormBinding } from './binding';
import { attributeOf, holds, parentOf, queryAll, tagOf, textContentOf, windowOf } from './dom';
import { entriesIn } from './entries';
import { outerOf } from './page';

export interface Pane {
  element: Element;
  name: string;
  /** A control of the page bears the name and opens it; else the name is a heading's. */
  tab: boolean;
}

/** Fields that are not shown, in what no tab opens: fewer than this are hidden for another reason. */
const fewest = 4;
const longest = 24;

/** Tells which closed pane holds a field that is not shown; undefined where what hides it is no pane. Made anew for each look. */
export function closedPanes(binding: FormBinding): (bound: BoundField) => Pane | undefined {
  const known = new Map<Element, Pane | undefined>();
  return (bound) => {
    const element = closedAround(bound.control.element);
    if (!element) return undefined;
    if (!known.has(element)) known.set(element, paneOf(element, bound, binding));
    return known.get(element);
  };
}

/** The outermost element around that is not displayed, a frame too; else the nearest that says it is a tab's pane. */
function closedAround(element: Element): Element | undefined {
  let closed: Element | undefined;
  let panel: Element | undefined;
  const around = (inner: Element): Element | null => outerOf(inner) ?? windowOf(inner).frameElement;
  for (let outer = around(element); outer; outer = around(outer)) {
    if (getComputedStyle(outer).display === 'none') closed = outer;
    if (attributeOf(outer, 'role') === 'tabpanel') panel ??= outer;
  }
  return closed ?? panel;
}

function paneOf(element: Element, { field }: BoundField, binding: FormBinding): Pane | undefined {
  const tab = tabOf(element);
  if (tab !== undefined) return { element, name: tab, tab: true };
  const inside = [...binding.fields.values()].filter(({ control }) => holds(element, control.element)).length;
  if (inside < fewest) return undefined;
  const heading = queryAll(element, 'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]').map(wordsOf).find((text) => text !== '');
  const { sections } = editionOf(binding.edition);
  const official = sections.find(({ content }) => field === content || field.startsWith(`${content}.`))?.heading ?? '';
  return { element, name: heading ?? official, tab: false };
}

/** The name of the tab that opens a pane: of itself or, where wrappers lie between, of what it is alone in or what is alone in it. */
function tabOf(pane: Element): string | undefined {
  const alone = (element: Element | null | undefined): Element[] => (element ? [element] : []);
  const outer = parentOf(pane);
  const inner = childrenOf(pane);
  const near = [pane, ...alone(inner.length === 1 ? inner[0] : undefined), ...alone(outer && childrenOf(outer).length === 1 ? outer : undefined)];
  for (const element of near) {
    const name = tiedName(element) ?? placedName(element);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** By what the page itself ties to the pane: its label, what controls it, a link to it, a handler that names it. */
function tiedName(pane: Element): string | undefined {
  const page = pane.ownerDocument;
  const byId = (id: string) => queryAll(page, `[id="${CSS.escape(id)}"]`);
  const labels = (attributeOf(pane, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean).flatMap(byId);
  const id = attributeOf(pane, 'id') ?? '';
  const quoted = CSS.escape(id);
  const controls = id === '' ? [] : queryAll(page, `[aria-controls~="${quoted}"],[href$="#${quoted}"],[data-target="#${quoted}"],[data-bs-target="#${quoted}"]`);
  const handlers = id === '' ? [] : queryAll(page, `[onclick*="${quoted}"]`).filter((one) => names(attributeOf(one, 'onclick')!, id));
  return [...labels, ...controls, ...handlers].map(wordsOf).find(isName) ?? own(attributeOf(pane, 'aria-label'));
}

const own = (text: string | null): string | undefined => (text && isName(text.trim()) ? text.trim() : undefined);

/** `id` as a word of its own: `show('t1')` does not name `t11`. */
function names(script: string, id: string): boolean {
  return script.split(/[^\w\-\u0080-\uFFFF]+/).includes(id);
}

/** By place: the n-th of the panes beside each other, and the n-th name of a list of as many names before them. */
function placedName(pane: Element): string | undefined {
  const box = parentOf(pane);
  if (!box) return undefined;
  const siblings = childrenOf(box).filter((one) => tagOf(one) === tagOf(pane));
  const style = (attributeOf(pane, 'class') ?? '').split(/\s+/)[0];
  const alike = siblings.filter((one) => (attributeOf(one, 'class') ?? '').split(/\s+/)[0] === style);
  const holding = siblings.filter((one) => one === pane || entriesIn(one).length > 0);
  for (const panes of [alike, siblings, holding]) {
    const at = panes.indexOf(pane);
    if (panes.length < 2) continue;
    let outer: Element | null = box;
    for (let step = 0; outer && step < 3; step++, outer = parentOf(outer)) {
      const names = headerNames(outer, panes);
      if (names) return names[at];
    }
  }
  return undefined;
}

/** Of the lists in `outer` with as many short texts as there are panes, the last before them. */
function headerNames(outer: Element, panes: readonly Element[]): string[] | undefined {
  const lists = queryAll(outer, 'ul,ol,nav,div,p,tr,dl,header,section,[role=tablist]').filter((list) => {
    const before = list.compareDocumentPosition(panes[0]!) & Node.DOCUMENT_POSITION_FOLLOWING;
    return before !== 0 && !panes.some((pane) => holds(list, pane));
  });
  for (const list of lists.reverse()) {
    const items = childrenOf(list);
    if (items.length !== panes.length) continue;
    const names = items.map(wordsOf);
    if (names.every(isName) && new Set(names).size === names.length && items.every((item) => entriesIn(item).length === 0)) return names;
  }
  return undefined;
}

const childrenOf = (element: Element): Element[] => queryAll(element, ':scope > *').filter((one) => !/^(?:script|style)$/.test(tagOf(one)));

const wordsOf = (element: Element): string => textContentOf(element).replace(/\s+/g, ' ').trim();

const isName = (text: string): boolean => text !== '' && text.length <= longest;
