import { placeOf } from '../../lib/report/editions/catalogue';
import type { Edition } from '../../lib/report/editions/types';
import type { Edit } from '../../lib/report/steps';
import { diffTexts } from '../../lib/report/text-diff';
import { textOf } from '../../lib/report/values';
import { isNarrative } from './editor/fields';
import { TextDiff } from './text-diff';

/** One side of the differences: its name, and which end of the edits it is. */
interface Side {
  word: string;
  side: 'from' | 'to';
}

interface DifferencesProps {
  edition: Edition;
  edits: readonly Edit[];
  label: string;
  before: Side;
  after: Side;
}

/** What two states of a report say differently: cells as a table, texts word by word. */
export function Differences({ edition, edits, label, before, after }: DifferencesProps) {
  const texts = edits.filter(({ field }) => isNarrative(field));
  const cells = edits.filter(({ field }) => !isNarrative(field));
  return (
    <>
      {cells.length > 0 && (
        <div class="scroll paste-rows" tabIndex={0} role="region" aria-label={label}>
          <table class="tbl">
            <thead>
              <tr>
                <th scope="col">格</th>
                <th scope="col" class="num">
                  {before.word}
                </th>
                <th scope="col" class="num">
                  {after.word}
                </th>
              </tr>
            </thead>
            <tbody>
              {cells.map((edit) => (
                <tr key={edit.field}>
                  <th scope="row">{placeOf(edition, edit.field)}</th>
                  <td class="num">{textOf(edit[before.side]) || '空白'}</td>
                  <td class="num strong">{textOf(edit[after.side]) || '空白'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {texts.map((edit) => (
        <div key={edit.field}>
          <h4>{placeOf(edition, edit.field)}</h4>
          <TextDiff pieces={diffTexts(String(edit[before.side] ?? ''), String(edit[after.side] ?? ''))} before={before.word} after={after.word} fold />
        </div>
      ))}
    </>
  );
}
