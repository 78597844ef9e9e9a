import { bodyOf, isElement, parentOf, tagOf, walker } from './dom';
import { innerOf } from './page';

export interface Visitor {
  /** Called for every element in reading order; false leaves out what is in it. */
  enter(element: Element): boolean;
  /** Called for every text with the element it stands in. */
  say(text: string, element: Element): void;
}

/**
 * Reads what is below a node as it is laid out: the tree of a shadow root instead of its host's children, those where
 * their slots are, a frame's document in the frame's place.
 */
export function walk(root: Node, { enter, say }: Visitor): void {
  const within = (node: Node, home: Element): void => {
    const filter = (at: Node): number => {
      if (isElement(at)) return goesOn(at) ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_REJECT;
      say(at.nodeValue ?? '', parentOf(at) ?? home);
      return NodeFilter.FILTER_SKIP;
    };
    // Nothing is accepted: one step goes through everything.
    walker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, filter).nextNode();
  };
  /** False where the element's own children are not what is seen in it; that has been read then. */
  const goesOn = (element: Element): boolean => {
    if (!enter(element)) return false;
    const inner = innerOf(element);
    if (inner) {
      within(bodyOf(inner) ?? inner, element);
      return false;
    }
    const slotted = tagOf(element) === 'slot' ? HTMLSlotElement.prototype.assignedNodes.call(element, { flatten: true }) : [];
    for (const node of slotted) {
      if (!isElement(node)) say(node.nodeValue ?? '', element);
      else if (goesOn(node)) within(node, node);
    }
    return slotted.length === 0;
  };
  if (!isElement(root) || goesOn(root)) within(root, root as Element);
}
