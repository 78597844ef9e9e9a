import { useState } from 'preact/hooks';
import { ActButton } from './act-button';
import { Frame } from './frame';

interface CaptureFormProps {
  /** As far as the page states them. */
  unit?: string;
  year?: number;
  onBack(): void;
  onSave(named: { unit: string; year: number }): void;
}

/** The page does not say whose report it is, or of which year: the clerk does. */
export function CaptureForm({ unit, year, onBack, onSave }: CaptureFormProps) {
  const [name, setName] = useState(unit ?? '');
  const [number, setNumber] = useState(year === undefined ? '' : String(year));
  const valid = name.trim() !== '' && /^20\d\d$/.test(number.trim());
  const foot = (
    <>
      <ActButton onAct={onBack}>返回</ActButton>
      <ActButton
        testId="capture-save"
        kind="primary"
        push
        onAct={() => onSave({ unit: name.trim(), year: Number(number.trim()) })}
        blockedBy={valid ? undefined : 'capture-why'}
      >
        存为报告
      </ActButton>
    </>
  );
  return (
    <Frame region={{ label: '存为报告' }} foot={foot}>
      <h2>这是谁的、哪一年的报告？</h2>
      <p class="muted small">网页上没有写明，请补上。</p>
      <div class="field">
        <label for="capture-unit">单位名称</label>
        <input class="input" id="capture-unit" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </div>
      <div class="field">
        <label for="capture-year">报告年度</label>
        <input
          class="input"
          id="capture-year"
          inputMode="numeric"
          value={number}
          onInput={(event) => setNumber(event.currentTarget.value)}
        />
      </div>
      <p class="help" id="capture-why">
        单位写全称，年度是 4 位数字，如 2025。
      </p>
    </Frame>
  );
}
