import { plateOf, type Plate } from '../../grid/plate';
import { controlRowGrids } from '../control-rows';
import { attributeOf } from '../dom';
import { gridsOf } from '../page-tables';
import { streamOf } from '../stream';

/** Every input of the page in which a figure can be typed, in tables and outside them. */
export function plateOfPage(page: Document): Plate<Element> {
  const items = streamOf(page);
  return plateOf([...gridsOf(page, items), ...controlRowGrids(items)], ({ entries }) => entries);
}

export function nameOf(entry: Element): string | undefined {
  return attributeOf(entry, 'name') || undefined;
}
