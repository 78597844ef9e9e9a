import { joined, type StepNote } from '../report/steps';
import { database } from './database';
import { kept } from './failure';
import type { Kept, StoredStep } from './types';

/** More than anybody takes back; older steps go. */
export const keptSteps = 500;

/** The steps of a report, oldest first; those undone are at the end. */
export function stepsOf(report: string): Promise<Kept<StoredStep[]>> {
  return kept(() => database().steps.where('report').equals(report).sortBy('n'));
}

/** Within the transaction of the write that the note describes. */
export async function keepNote(report: string, note: StepNote, writer: string): Promise<void> {
  const { steps } = database();
  const before = await steps.where('[report+id]').equals([report, note.step.id]).first();
  if (note.kind !== 'record') {
    if (before) await steps.update(before.n!, { undone: note.kind === 'undo' });
    return;
  }
  if (note.joins && before && !before.undone && before.writer === writer) {
    await steps.update(before.n!, { ...joined(before, note.step) });
    return;
  }
  await steps.where('report').equals(report).filter(({ undone }) => undone).delete();
  await steps.add({ ...note.step, report, undone: false, writer });
  const surplus = (await steps.where('report').equals(report).count()) - keptSteps;
  if (surplus > 0) await steps.bulkDelete((await steps.where('report').equals(report).limit(surplus).primaryKeys()));
}
