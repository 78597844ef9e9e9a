// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { writeXlsx } from '../../../lib/office/write-xlsx';
import { edition2019 } from '../../../lib/report/editions/2019';
import { edition2021 } from '../../../lib/report/editions/2021';
import { editionOf } from '../../../lib/report/editions/catalogue';
import type { OfficialFigures } from '../../../lib/report/official';
import { busyReport } from '../../support/busy-report';
import { distinctFigures, narratives } from '../../support/figures';
import { converted, office } from '../../support/libreoffice';
import { readOne } from '../../support/read-back';
import { writeXlsx as writeOneSheet } from '../../support/xlsx-writer';

vi.setConfig({ testTimeout: 300_000 });

const { 'requests.granted.business': _, ...blanked } = busyReport(edition2021, 3);
const reports: Readonly<Record<string, OfficialFigures>> = {
  r2021: { unit: '青川市水利局', year: 2025, edition: '2021', values: { ...blanked, 'requests.granted.total': 4, 'proactive.fees.amount': 12.345678 }, narratives },
  r2019: { unit: '青川市水利局', year: 2019, edition: '2019', values: { ...busyReport(edition2019, 1), 'proactive.procurement.amount': '251000元' }, narratives },
  sheet: distinctFigures('2021') as OfficialFigures,
};

function written(report: OfficialFigures): Uint8Array {
  const made = writeXlsx(report, new Date('2026-01-13T01:41:00Z'));
  if (!made.ok) throw new Error(made.reason);
  return made.bytes;
}

const files: Readonly<Record<string, Uint8Array>> = {
  'r2021.xlsx': written(reports.r2021!),
  'r2019.xlsx': written(reports.r2019!),
  'sheet.xlsx': writeOneSheet({ ...reports.sheet!, edition: editionOf('2021') }),
};

/** Another program's hand: what LibreOffice makes of the files, and of its own and Excel's old format again. */
describe.runIf(office !== undefined)('LibreOffice saves', () => {
  test.each(['ods', 'xls'])('a workbook by way of .%s, and every figure and word is read', async (way) => {
    const again = converted(converted(files, way), 'xlsx:Calc MS Excel 2007 XML');
    expect(Object.keys(again).toSorted()).toEqual(['r2019.xlsx', 'r2021.xlsx', 'sheet.xlsx']);
    for (const [name, bytes] of Object.entries(again)) {
      const { edition, year, unit, values, narratives: texts } = reports[name.replace('.xlsx', '')]!;
      expect({ ...(await readOne(name, bytes)), document: undefined }, name).toEqual({ edition, year, unit, values, narratives: texts, unsure: [], refusals: [], document: undefined });
    }
  });
});
