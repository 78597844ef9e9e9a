import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeList } from '../../../lib/office/write-list';

const at = new Date(2026, 0, 13);
const rows = [
  ['序号', '问题'],
  [1, '=HYPERLINK("http://example.org","<点击>")'],
];

it('texts stay texts, numbers numbers; the first row stays in sight', () => {
  const bytes = writeList('退回清单', rows, [6, 40], at);
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  expect(sheet).not.toContain('<f>');
  expect(sheet).toContain('=HYPERLINK(&quot;http://example.org&quot;,&quot;&lt;点击&gt;&quot;)');
  expect(sheet).toMatch(/<c r="A2" s="\d+"><v>1<\/v><\/c>/);
  expect(sheet).toContain('ySplit="1"');
  // Edited in Excel it must not become a formula: its style carries the quotation mark.
  const style = Number(/r="B2" s="(\d+)"/.exec(sheet)?.[1]);
  const formats = [...strFromU8(parts['xl/styles.xml']!).split('<cellXfs')[1]!.matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
  expect(formats[style]).toContain('quotePrefix="1"');
  expect(strFromU8(parts['xl/workbook.xml']!)).toContain('name="退回清单"');
  expect(writeList('退回清单', rows, [6, 40], at)).toEqual(bytes);
});
