import type { EditorModel } from './model';
import { Notice } from '../../notice';

/** What the last paste did, until closed. */
export function NewsNotice({ model }: { model: EditorModel }) {
  const news = model.news.value;
  if (!news) return null;
  const close = () => (model.news.value = undefined);
  if (news.kind === 'refusedPaste') {
    return (
      <Notice level="refused" role="status">
        <div class="row">
          <span>没有粘贴：内容里有文字“{news.text}”。请只复制数字部分，从对应的第一格粘贴；整份报告请到“导入”粘贴。</span>
          <button type="button" class="btn small quiet push" onClick={close}>
            知道了
          </button>
        </div>
      </Notice>
    );
  }
  return (
    <Notice level={news.outside > 0 ? 'warning' : 'ok'} role="status">
      <div class="row">
        <span>
          已粘贴 {news.cells} 格（{news.from} 至 {news.to}），改动 {news.changed} 格
          {news.outside > 0 ? `；另有 ${news.outside} 个数超出表格，没有写入` : ''}。
        </span>
        {news.changed > 0 && (
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
