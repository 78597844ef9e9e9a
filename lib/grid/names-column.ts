import { editions } from '../report/editions/catalogue';
import { labelKey, similarity } from './labels';

const blocks = editions.flatMap((edition) => edition.blocks);
const columns = blocks.flatMap((block) => block.columns);
const ways = blocks.flatMap((block) => (block.layout === 'flat' ? block.rows : []));
const rows = blocks.flatMap((block) => block.rows);
/** Longest first, so that 本年处理决定数量 is not read as 数量. */
const names = [...new Set(columns.flatMap(({ label, variants = [] }) => [label, ...variants]).map(labelKey))].sort((a, b) => b.length - a.length);

/** Whether a text by itself names a column of some table of either edition. */
export function namesColumn(text: string): boolean {
  return columns.some((column) => similarity(text, column) >= 0.9);
}

/** Whether a text above a table can name what is in all of it: an applicant, or the way of 表四. */
export function namesTable(text: string): boolean {
  return namesColumn(text) || ways.some((way) => similarity(text, way) >= 0.95);
}

/** `规章本年制发件数`, `行政复议结果维持`: the words of a row and, behind them, a column's; undefined for any other text. */
export function splitJoint(text: string): Joint | undefined {
  // Every label is asked about beside every cell of a flat block.
  if (!joints.has(text)) {
    if (joints.size >= 4000) joints.clear();
    joints.set(text, cutJoint(text));
  }
  return joints.get(text);
}

type Joint = readonly [row: string, column: string];

const joints = new Map<string, Joint | undefined>();

function cutJoint(text: string): Joint | undefined {
  const key = labelKey(text);
  const name = names.find((own) => key.length >= own.length + 2 && key.endsWith(own));
  if (name === undefined || namesColumn(text) || rows.some((row) => similarity(text, row) >= 0.95)) return undefined;
  return [key.slice(0, -name.length), name];
}
