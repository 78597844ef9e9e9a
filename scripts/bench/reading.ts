import { writeDocx } from '../../lib/office/write-docx';
import { writeHtml } from '../../lib/office/write-html';
import { writeXlsx } from '../../lib/office/write-xlsx';
import { editionOf } from '../../lib/report/editions/catalogue';
import type { OfficialFigures } from '../../lib/report/official';
import { busyReport } from '../../test/support/busy-report';
import { narratives } from '../../test/support/figures';
import { inChromium } from './in-chromium';
import type { Kind, Reading } from './reading.page';
import { benchRow, type BenchGroup } from './row';

const report: OfficialFigures = { edition: '2021', year: 2025, unit: '青川市水利局', values: busyReport(editionOf('2021'), 1), narratives };
const at = new Date('2026-01-13T01:41:00Z');

/** A browser counts a task that holds the page longer as long; reading happens while the clerk waits. */
const longTask = 100;

/** What the extension writes of one report, as bytes. */
const files: Readonly<Record<Kind, () => Uint8Array>> = {
  docx: () => writeDocx(report, at),
  xlsx: () => {
    const written = writeXlsx(report, at);
    if (!written.ok) throw new Error(written.reason);
    return written.bytes;
  },
  html: () => new TextEncoder().encode(writeHtml(report)),
};

/** A file's bytes become a report, in Chromium: unpacking, parsing and matching. The peers only unpack and parse. */
export const readingGroup: BenchGroup = {
  rows: ['read-docx', 'read-xlsx', 'read-html'],
  async run(wanted) {
    const rows = [];
    for (const kind of ['docx', 'xlsx', 'html'] as const) {
      if (!wanted.includes(`read-${kind}`)) continue;
      const { ours, peers, cells } = await inChromium<{ kind: Kind; bytes: number[] }, Reading>('reading.page.ts', 'measureReading', { kind, bytes: [...files[kind]()] });
      if (cells !== 200) throw new Error(`the ${kind} file was read with ${cells} of 200 cells`);
      rows.push(benchRow({ name: `read-${kind}`, ours, limit: longTask, peers }));
    }
    return rows;
  },
};
