// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { decodeText } from '../../../lib/office/decode';
import { readHtml } from '../../../lib/office/read-html';
import { writeDocx } from '../../../lib/office/write-docx';
import { edition2019 } from '../../../lib/report/editions/2019';
import { edition2021 } from '../../../lib/report/editions/2021';
import type { OfficialFigures } from '../../../lib/report/official';
import { busyReport } from '../../support/busy-report';
import { converted, office } from '../../support/libreoffice';

vi.setConfig({ testTimeout: 240_000 });

const paragraph = '本局围绕群众关心的事项推进公开，栏目按月检查。全年主动公开信息698条，其中“三定”规定4条、规划计划17条、行政执法信息131条。';
const narratives = {
  overview: `根据《中华人民共和国政府信息公开条例》编制本报告。\n（一）主动公开。${paragraph}\n（二）依申请公开。${paragraph}`,
  problems: paragraph,
  otherMatters: '没有其他需要报告的事项。',
};
const reports: Readonly<Record<string, OfficialFigures>> = {
  'r2021.docx': { unit: '青川市水利局', year: 2025, edition: '2021', values: { ...busyReport(edition2021, 3), 'requests.granted.total': 4 }, narratives },
  'r2019.docx': { unit: '青川市水利局', year: 2019, edition: '2019', values: { ...busyReport(edition2019, 1), 'proactive.procurement.amount': '251000元' }, narratives },
};
const files = Object.fromEntries(Object.entries(reports).map(([name, report]) => [name, writeDocx(report, new Date('2026-01-13T01:41:00Z'))]));

describe.runIf(office !== undefined)('LibreOffice', () => {
  test('makes four A4 pages of a report: text, table 二, table 三 whole, the rest', () => {
    const pdfs = Object.entries(converted(files, 'pdf'));
    expect(pdfs.map(([name]) => name).toSorted()).toEqual(['r2019.pdf', 'r2021.pdf']);
    for (const [name, bytes] of pdfs) {
      const pdf = Buffer.from(bytes).toString('latin1');
      const sizes = [...pdf.matchAll(/\/Type\s*\/Page\b[^s][^]*?\/MediaBox\s*\[\s*0 0 (\d+)[\d.]* (\d+)/g)].map(([, width, height]) => `${width}×${height}`);
      expect(sizes, name).toEqual(Array.from({ length: 4 }, () => '595×841'));
    }
  });

  test('reads every figure and every word', () => {
    for (const [name, bytes] of Object.entries(converted(files, 'html'))) {
      const { edition, year, unit, values } = reports[name.replace('html', 'docx')]!;
      const page = new DOMParser().parseFromString(decodeText(bytes), 'text/html');
      expect(readHtml(page), name).toMatchObject({ ok: true, report: { edition, year, unit, values, narratives, unsure: [] } });
    }
  });
});
