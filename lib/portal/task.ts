import { rowNameOf } from '../grid/views';
import type { FieldId, WriteResult } from '../report/types';
import type { BoundField, FormBinding } from './binding';
import type { Edits } from './edits';
import type { Widgets } from './widgets';

/** One text to put into one field. */
export interface Task {
  field: FieldId;
  place: string;
  /** Identity of the field on the page when the clerk saw the plan. */
  label: string | undefined;
  /** The document it was in: another one in the same frame is another form, whatever its labels. */
  home: Document | undefined;
  /** Of a list that draws only the rows in sight: the name of its row, which stands for the label. */
  row?: string;
  from: string;
  to: string;
  /** What an editor held before, formatting included: an undo puts it back instead of the bare text. */
  markup?: string;
  /** A total: written last, since a page that sums as one types would overwrite it. */
  total: boolean;
}

/** The field is still the one the clerk saw. */
export function isSame({ label, home, row }: Task, bound: BoundField | undefined): bound is BoundField {
  if (bound?.control.element.ownerDocument !== home) return false;
  return bound !== undefined && (row === undefined ? bound.label === label : rowNameOf(bound.label) === row);
}

export interface Written {
  task: Task;
  /** False: nothing was attempted. */
  attempted: boolean;
  result: WriteResult | 'refused';
  now: string;
  reason?: string;
}

export interface Writer {
  /** Binds the form anew. */
  refresh(): FormBinding | undefined;
  edits: Edits;
  widgets: Widgets;
  /** The lists that the tasks stand in, where they draw only the rows in sight. */
  lists?: {
    /** Something in them changed since the last call: places are looked up anew. */
    changed(): boolean;
    /** They were scrolled since they came to rest: which row an element is of is not certain. */
    scrolled(): boolean;
  };
}
