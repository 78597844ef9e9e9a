import { editions } from '../report/editions/catalogue';
import { similarity } from './labels';

const columns = editions.flatMap(({ blocks }) => blocks.flatMap((block) => block.columns));

/** Whether a text by itself names a column of some table of either edition. */
export function namesColumn(text: string): boolean {
  return columns.some((column) => similarity(text, column) >= 0.9);
}
