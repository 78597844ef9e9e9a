import { useSignal } from '@preact/signals';
import { placeOf } from '../../../lib/report/editions/catalogue';
import { textOf } from '../../../lib/report/values';
import { Icon } from '../../icon';
import { escTo, useFocus } from '../focus';
import { acceptPaste } from './clipboard';
import type { EditorModel } from './model';
import type { PasteOffer } from './paste-offers';

interface PastePreviewProps {
  model: EditorModel;
  offers: readonly PasteOffer[];
  onClose(): void;
}

const shownRows = 40;
const names: Readonly<Record<PasteOffer['by'], string>> = { names: '按表头和行名对应', place: '从当前格起依次排列' };

/** What a paste would do where its shape or its words leave a doubt; nothing is pasted before it was shown. */
export function PastePreview({ model, offers, onClose }: PastePreviewProps) {
  const first = useFocus<HTMLButtonElement>();
  const chosen = useSignal(0);
  const offer = offers[chosen.value];
  const { values } = model.store.report.value;
  if (!offer) {
    return (
      <form class="panel paste" aria-label="没有粘贴" onSubmit={(event) => event.preventDefault()} onKeyDown={escTo(onClose)}>
        <div class="panel-body row">
          <Icon name="refused" />
          <span class="grow">没有粘贴：剪贴板里没有能放进表格的数字。请复制数字所在的格，从对应的第一格粘贴；整份报告请到“导入”粘贴。</span>
          <button ref={first} type="button" class="btn small" onClick={onClose}>
            知道了
          </button>
        </div>
      </form>
    );
  }
  const changes = offer.changes.filter(({ cell, value }) => values[cell] !== value);
  return (
    <form
      class="panel paste"
      aria-labelledby="paste-title"
      onKeyDown={escTo(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        acceptPaste(model, offer);
      }}
    >
      <div class="panel-head">
        <h2 id="paste-title">粘贴前请看一眼</h2>
        <p class="caption">{doubtsOf(offer)}</p>
      </div>
      <div class="panel-body stack">
        {offers.length > 1 && (
          <fieldset class="row">
            <legend class="vh">怎样放</legend>
            {offers.map(({ by, changed }, at) => (
              <label key={by} class="check">
                <input type="radio" name="paste-by" checked={at === chosen.value} onChange={() => (chosen.value = at)} />
                {names[by]}（改 {changed} 格）
              </label>
            ))}
          </fieldset>
        )}
        {changes.length === 0 ? (
          <p class="muted">与表中现有的数相同，没有要改的。</p>
        ) : (
          <div class="scroll paste-rows" tabIndex={0} role="region" aria-label="将改动的格">
            <table class="tbl">
              <thead>
                <tr>
                  <th scope="col">格</th>
                  <th scope="col" class="num">现在</th>
                  <th scope="col" class="num">粘贴后</th>
                </tr>
              </thead>
              <tbody>
                {changes.slice(0, shownRows).map(({ cell, value }) => (
                  <tr key={cell}>
                    <th scope="row">{placeOf(model.edition, cell)}</th>
                    <td class="num">{textOf(values[cell]) || '空白'}</td>
                    <td class="num strong">{textOf(value) || '空白'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {changes.length > shownRows && <p class="caption">还有 {changes.length - shownRows} 格</p>}
          </div>
        )}
        <div class="row">
          <button ref={first} type="submit" class="btn primary">
            粘贴 {offer.changes.length} 格
          </button>
          <button type="button" class="btn" onClick={onClose}>
            取消
          </button>
        </div>
      </div>
    </form>
  );
}

function doubtsOf({ outside, words, labels, by }: PasteOffer): string {
  const parts = [
    by === 'names' && '内容带有行名和表头，已找到对应的格',
    labels.rows + labels.columns > 0 && `左边 ${labels.columns} 列、上边 ${labels.rows} 行是文字，不粘贴`,
    words.length > 0 && `有文字“${words[0]!.slice(0, 12)}”${words.length > 1 ? `等 ${words.length} 处` : ''}，不粘贴`,
    outside > 0 && `${outside} 个数超出表格，不粘贴`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `${parts.join('；')}。` : '大小与选中的区域不同，从左上角的格放起。';
}
