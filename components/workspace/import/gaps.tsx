import { editionOf, placeOf } from '../../../lib/report/editions/catalogue';
import type { EditionId } from '../../../lib/report/types';
import type { ReadFigures } from './entry';

/** What the source has and could not be read; the first few open, all of them folded below. */
export function Refusals({ refusals }: Pick<ReadFigures, 'refusals'>) {
  const line = ({ place, reason }: ReadFigures['refusals'][number]) => (
    <li key={`${place} ${reason}`}>
      <b>{place}</b>：{reason}
    </li>
  );
  const [first, rest] = [refusals.slice(0, 3), refusals.slice(3)];
  return (
    <div class="small refusals">
      <ul>{first.map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>另有 {rest.length} 处没有读到</summary>
          <ul>{rest.map(line)}</ul>
        </details>
      )}
    </div>
  );
}

/** Which cells the source leaves blank; a long list is folded. */
export function Blanks({ edition, cells, isWhole }: { edition: EditionId; cells: readonly string[]; isWhole: boolean }) {
  // A row that could not be read is not blank in the source.
  const words = `${isWhole ? '原文空白' : '原文空白或没有读到'} ${cells.length} 格（不当作 0）`;
  const places = cells.map((cell) => placeOf(editionOf(edition), cell));
  if (places.length <= 4) return <p class="small">{words}：{places.join('，')}。</p>;
  return (
    <details class="small">
      <summary>{words}</summary>
      <p class="muted">{places.join('，')}。</p>
    </details>
  );
}
