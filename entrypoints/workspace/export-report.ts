import type { ExportKind } from '../../components/workspace/export/export-bar';
import { asReport } from '../../lib/drafts/intake';
import type { StoredReport } from '../../lib/drafts/types';
import { writeExchange } from '../../lib/office/exchange';
import { seal } from '../../lib/office/sealed';
import { downloadBytes, downloadText, fileName } from './download';

/** `青川市水利局2025年年报` */
export function reportName({ unit, year }: StoredReport): string {
  return fileName(`${unit}${year}年年报`);
}

/** Writes a report into a file; an exchange file is locked with the passphrase, if there is one. A refusal is Chinese and says what to do. */
export async function exportReport(report: StoredReport, kind: ExportKind, passphrase?: string): Promise<{ ok: true } | { ok: false; reason: string }> {
  const name = `${reportName(report)}.${kind}`;
  switch (kind) {
    case 'docx': {
      const { docxType, writeDocx } = await import('../../lib/office/write-docx');
      downloadBytes(name, writeDocx(report, new Date()), docxType);
      return { ok: true };
    }
    case 'xlsx': {
      const [{ writeXlsx }, { xlsxType }] = await Promise.all([import('../../lib/office/write-xlsx'), import('../../lib/office/write-xlsx/workbook')]);
      const made = writeXlsx(report, new Date());
      if (made.ok) downloadBytes(name, made.bytes, xlsxType);
      return made;
    }
    case 'json': {
      const plain = writeExchange([asReport(report)]);
      const sealed = passphrase === undefined ? undefined : await seal(plain, passphrase);
      downloadText(sealed === undefined ? name : `${reportName(report)}（加口令）.json`, sealed ?? plain, 'application/json');
      return { ok: true };
    }
  }
}
