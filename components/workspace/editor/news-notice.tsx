import type { EditorModel } from './model';
import { Notice } from '../../notice';
import { PastePreview } from './paste-preview';

/** What the last paste did, or asks; until closed. */
export function NewsNotice({ model }: { model: EditorModel }) {
  const news = model.news.value;
  if (!news) return null;
  const close = () => (model.news.value = undefined);
  if (news.kind === 'asking') return <PastePreview model={model} offers={news.offers} onClose={close} />;
  const isLast = model.store.history.value.done.at(-1)?.id === news.step;
  return (
    <Notice level="ok" role="status">
      <div class="row">
        <span>
          已粘贴 {news.cells} 格（{news.from} 至 {news.to}），改动 {news.changed} 格。
        </span>
        {news.changed > 0 && isLast && (
          <button
            type="button"
            class="btn small"
            onClick={() => {
              model.undo();
              close();
            }}
          >
            撤销粘贴
          </button>
        )}
        <button type="button" class="btn small quiet push" onClick={close}>
          知道了
        </button>
      </div>
    </Notice>
  );
}
