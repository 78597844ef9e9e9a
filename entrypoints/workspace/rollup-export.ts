import type { SendBackLine } from '../../components/workspace/rollup/send-back';
import type { Setup } from '../../components/workspace/rollup/setup-form';
import { longFormHead, longFormLines } from '../../lib/report/rollup/long-form';
import type { Submission } from '../../lib/report/rollup/submission';
import { breather } from './breather';
import { downloadBytes, downloadText, fileName } from './download';

/** 退回清单 as a workbook. */
export async function exportBack(lines: readonly SendBackLine[], { region, year }: Setup): Promise<void> {
  const [{ writeList }, { xlsxType }] = await Promise.all([import('../../lib/office/write-list'), import('../../lib/office/write-xlsx/workbook')]);
  const rows = lines.map(({ unit, place, problem, advice }, at) => [at + 1, unit, place, problem, advice]);
  const bytes = writeList('退回清单', [['序号', '单位', '位置', '问题', '建议'], ...rows], [6, 28, 28, 56, 40], new Date());
  downloadBytes(fileName(`${region || '汇总'}${year}年退回清单.xlsx`), bytes, xlsxType);
}

/** Every figure of every unit, one a line. */
export async function exportLong(submissions: readonly Submission[], { region, year }: Setup): Promise<void> {
  const breathe = breather();
  const lines = [longFormHead];
  for (const one of submissions) {
    await breathe();
    lines.push(...longFormLines(one));
  }
  // A byte order mark: Excel and WPS take the file for UTF-8.
  downloadText(fileName(`${region || '汇总'}${year}年明细.csv`), `\uFEFF${lines.join('\r\n')}\r\n`, 'text/csv');
}
