import { useSignal } from '@preact/signals';
import { Icon } from '../../icon';
import { SealForm } from './seal-form';

export type ExportKind = 'docx' | 'xlsx' | 'json';

interface ExportBarProps {
  /** With a passphrase the exchange file is locked. */
  onExport(kind: ExportKind, passphrase?: string): void;
  onPrint(): void;
}

const kinds: readonly { kind: ExportKind; word: string; name: string }[] = [
  { kind: 'docx', word: 'Word', name: '导出 Word' },
  { kind: 'xlsx', word: 'Excel', name: '导出 Excel' },
  { kind: 'json', word: '交换文件', name: '导出交换文件' },
];

/** The ways out of the editor: Word, Excel, exchange file, and the official layout for printing, copying and saving as a page. */
export function ExportBar({ onExport, onPrint }: ExportBarProps) {
  const sealing = useSignal(false);
  const close = () => (sealing.value = false);
  return (
    <div class="row exports" role="group" aria-label="导出">
      {kinds.map(({ kind, word, name }) => (
        <button key={kind} type="button" class="btn small" data-testid={`export-${kind}`} aria-label={name} title={name} onClick={() => onExport(kind)}>
          {word}
        </button>
      ))}
      <button
        type="button"
        class="btn small"
        data-testid="export-seal"
        aria-label="导出加口令的交换文件"
        title="导出加口令的交换文件"
        aria-expanded={sealing.value}
        onClick={() => (sealing.value = !sealing.peek())}
      >
        <Icon name="lock" />
        加口令
      </button>
      <button type="button" class="btn small" data-testid="print" aria-label="打印和复制" title="官方版式：打印、复制到网站、另存为网页" onClick={onPrint}>
        打印
      </button>
      {sealing.value && (
        <SealForm
          onSeal={(passphrase) => {
            close();
            onExport('json', passphrase);
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
