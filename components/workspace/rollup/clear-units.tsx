import { useSignal } from '@preact/signals';
import { Notice } from '../../notice';

/** Asks once: what was imported is gone for good. */
export function ClearUnits({ count, onClear }: { count: number; onClear(): void }) {
  const asking = useSignal(false);
  if (count === 0) return null;
  if (!asking.value) {
    return (
      <div class="row">
        <button type="button" class="btn small quiet" onClick={() => (asking.value = true)}>
          清空单位文件
        </button>
      </div>
    );
  }
  return (
    <Notice level="warning" role="status">
      <div class="row">
        <span class="grow">将清空这里的 {count} 份单位文件和计入的选择，不能撤销。各单位的原文件和您自己的报告不受影响。</span>
        <button
          type="button"
          class="btn small danger"
          onClick={() => {
            asking.value = false;
            onClear();
          }}
        >
          清空 {count} 份
        </button>
        <button type="button" class="btn small" onClick={() => (asking.value = false)}>
          取消
        </button>
      </div>
    </Notice>
  );
}
