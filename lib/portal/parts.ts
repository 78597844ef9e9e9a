import type { FieldId } from '../report/types';
import type { BoundField, FormPart } from './binding';
import { holdsIn, outerOf } from './page';

/** Where a form lies: the documents that hold its controls, in the order of their first one. */
export function partsOf(fields: ReadonlyMap<FieldId, BoundField>): FormPart[] {
  const homes = new Map<Document, Map<FieldId, BoundField>>();
  for (const [field, bound] of fields) {
    const { ownerDocument } = bound.control.element;
    const home = homes.get(ownerDocument) ?? new Map<FieldId, BoundField>();
    homes.set(ownerDocument, home.set(field, bound));
  }
  return [...homes].map(([document, own]) => ({ document, fields: own, root: commonRoot(own) ?? document.documentElement }));
}

function commonRoot(fields: ReadonlyMap<FieldId, BoundField>): Element | null {
  const elements = [...fields.values()].map(({ control }) => control.element);
  let root = outerOf(elements[0]!);
  for (const element of elements) while (root && !holdsIn(root, element)) root = outerOf(root);
  return root;
}
