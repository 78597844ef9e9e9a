import { Icon } from '../../icon';
import { LevelMark } from '../../level';
import type { EditorModel } from './model';

export function Legend({ model }: { model: EditorModel }) {
  const previous = model.store.previous.value;
  return (
    <div class="legend" role="group" aria-label="图例和按键">
      {previous && <span>左侧小字：{previous.year} 年</span>}
      <span>
        <b>=</b> 自动合计，按 F2 解锁手填
      </span>
      <LevelMark level="error" />
      <LevelMark level="warning" />
      <LevelMark level="unsure" />
      <span>
        <Icon name="unlock" />
        未随算式的合计
      </span>
      <span>方向键移动，回车向下，Tab 向右，F2 编辑，Esc 还原，F8 下一处问题，Alt+回车 改为推算值</span>
    </div>
  );
}
