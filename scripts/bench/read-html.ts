import { editionOf } from '../../lib/report/editions/catalogue';
import { writePage } from '../../test/support/report-writer';
import { inChromium } from './in-chromium';
import type { Reading } from './read-html.page';
import { busyReport } from '../../test/support/busy-report';
import { benchRow, type BenchGroup } from './row';

const edition = editionOf('2021');
const narratives = {
  overview: '2025年，青川市水利局认真落实政府信息公开工作。\n（一）主动公开。全年公开信息128条。',
  problems: '存在的主要问题：公开的及时性有待提高。下一步加强培训。',
  otherMatters: '本年度没有收取信息处理费。',
};

/** A browser counts a task that holds the page longer as long; reading happens while the clerk waits. */
const longTask = 100;

/** A saved page with all three tables becomes a report, parsing included, in Chromium. */
export const readHtmlGroup: BenchGroup = {
  rows: ['read-html'],
  async run() {
    const page = writePage({ edition, year: 2025, unit: '青川市水利局', values: busyReport(edition, 1), narratives });
    const { read, cells } = await inChromium<string, Reading>('read-html.page.ts', 'measureReading', page);
    if (cells !== 200) throw new Error(`the page was read with ${cells} of 200 cells`);
    return [benchRow({ name: 'read-html', ours: read, limit: longTask })];
  },
};
