/** `npm run docs:import [-- DIR]`: docs/import.md. With DIR the published reports in it are read anew and counted, else the counts stay. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFile } from '../lib/office/read-file';
import { readFormats, refusedFormats } from './reading/formats';
import { judgeFolder, sumOf, type Tally } from './reading/judge';
import { parse } from './reading/parse';

/** Counts only: no word of a report, no name. */
type Counted = Tally & { report: string; separable: boolean };

const countsFile = new URL('../docs/import-counts.json', import.meta.url);

const intro = `# 导入：读什么，不读什么

由 \`npm run docs:import\` 生成，请勿手改。每一行都是生成时当场读出来的。

文件按内容认，不按扩展名。每一格只有三种结果：读准、存疑（列出原文和原因，等人确认）、空白；读不准的不猜，空白不变成 0，合计照原文，错的也照录。没有保存之前，什么都不写入。`;

/** docs/import.md, whole. */
export async function importDocument(): Promise<string> {
  const read = await Promise.all(
    readFormats.map(async ({ name, how, bytes }) => {
      const [result] = await readFile(name, bytes(), parse);
      if (!result?.ok) throw new Error(`${name} was refused: ${result?.reason}`);
      const { values, unsure, narratives } = result.report;
      const sure = Object.keys(values).filter((cell) => !unsure.some((doubt) => doubt.cell === cell));
      return [name, how, sure.length, unsure.length, Object.keys(narratives).length];
    }),
  );
  const refused = await Promise.all(
    refusedFormats.map(async ({ name, what, bytes }) => {
      const [result] = await readFile(name, bytes(), parse);
      if (!result || result.ok) throw new Error(`${name} was read`);
      return [name, what, result.reason];
    }),
  );
  const parts = [
    intro,
    '## 能读的\n\n同一份 200 格、三段文字的样例，写成各种格式再读。',
    table(['文件', '读什么', '读准（格）', '存疑（格）', '文字（段）'], read),
    '## 不读的，和给填报人的回答',
    table(['文件', '是什么', '回答'], refused),
    publishedText(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function publishedText(): string {
  const counted = JSON.parse(readFileSync(countsFile, 'utf8')) as Counted[];
  const row = (name: string, { right, wrong, unsure, missing, proposed }: Tally) => [name, right, wrong, unsure, missing, proposed, `${((100 * right) / (right + wrong + unsure + missing)).toFixed(1)} %`];
  const separable = counted.filter((one) => one.separable);
  const rows = [...counted.map((one) => row(one.report, one)), row(`合计（${counted.length} 份）`, sumOf(counted)), row(`其中格子分得开的（${separable.length} 份）`, sumOf(separable))];
  const text = `## 在已公开年报上

各地公开的年报，是网页源码或从网页复制的文字，逐格与人工读出的数核对。报告本身不在仓库里；有这些文件的，用 \`npm run docs:import -- 文件夹\` 重新清点。存疑多的几份，数字在原文里连成一串（\`710000071\`）：按设计，拆法只作建议，由人确认。“建议对的”是存疑的格里所给建议与原文一致的。`;
  return `${text}\n\n${table(['报告', '读准', '读错', '存疑', '漏读', '建议对的', '读准的比例'], rows)}`;
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const directory = process.argv[2];
  if (directory !== undefined) {
    const judged = await judgeFolder(resolve(directory));
    const counted = judged.map(({ name, separable, right, wrong, unsure, missing, proposed, misproposed }): Counted => ({ report: name, separable, right, wrong, unsure, missing, proposed, misproposed }));
    writeFileSync(countsFile, `${JSON.stringify(counted, null, 1)}\n`);
  }
  writeFileSync(new URL('../docs/import.md', import.meta.url), await importDocument());
}
