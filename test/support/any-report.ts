import fc from 'fast-check';
import { cellsOf, editions } from '../../lib/report/editions/catalogue';
import type { Edition } from '../../lib/report/editions/types';
import type { OfficialFigures } from '../../lib/report/official';
import type { CellId, Narratives, Value, Values } from '../../lib/report/types';
import { validReports } from './reports';

const units = ['青川市水利局', '青川市人民政府办公室', '临江县大石镇人民政府', '青川市机关事务管理局', '临江县“智慧”政务服务和数据资源管理局'];

const sentences = [
  '本局围绕群众关心的事项推进公开，栏目按月检查。',
  '全年主动公开信息698条，其中“三定”规定4条、规划计划17条。',
  'A&B <公开> "引用" \'单引\' 100%，见《条例》第五十条。',
  '一是政策解读偏重文字，图表较少；二是更新不够及时。',
  '（一）主动公开。坚持应公开尽公开——无一遗漏。',
  '1.规范答复。统一文书，逐件审核。',
  '生僻字：𠮷、㑇、䶮；符号：①②③、℃、≥90%。',
  '=HYPERLINK("http://example.org","点击") 这样的文字也只是文字。',
  '没有其他需要报告的事项，没有收取信息处理费。',
];

const narrative = fc.array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }).map((list) => list.join('')), { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));

const narratives: fc.Arbitrary<Narratives> = fc.record({ overview: narrative, problems: narrative, otherMatters: narrative }, { requiredKeys: ['overview', 'problems'] });

/** What may stand in a cell instead of its figure; `undefined` is a blank. */
const odds = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 99_999 }) },
  { weight: 1, arbitrary: fc.constantFrom<Value>('/', '—', '无', '3件') },
);

/**
 * Reports as offices keep them: valid ones with cells blanked, overwritten or holding a mark, so that totals may be wrong; a
 * 采购总金额 with its unit; text of every kind.
 */
export function anyReports(edition: Edition): fc.Arbitrary<OfficialFigures> {
  const cells = cellsOf(edition).map(({ id }) => id);
  const changes = fc.array(fc.tuple(fc.constantFrom(...cells), odds), { maxLength: 12 });
  const year = fc.integer({ min: edition.years[0], max: edition.years[1] ?? edition.years[0] + 8 });
  return fc
    .record({ unit: fc.constantFrom(...units), year, valid: validReports(edition), changes, narratives, unsure: fc.uniqueArray(fc.constantFrom(...cells), { maxLength: 3 }) })
    .map(({ valid, changes: made, ...rest }) => ({ ...rest, edition: edition.id, values: changed(valid, made) }));
}

export const anyReport: fc.Arbitrary<OfficialFigures> = fc.oneof(...editions.map(anyReports));

function changed(values: Values, changes: readonly (readonly [CellId, Value | undefined])[]): Values {
  const next: Record<CellId, Value> = { ...values };
  if (next['proactive.procurement.amount'] !== undefined) next['proactive.procurement.amount'] = '251000元';
  if (next['proactive.fees.amount'] !== undefined) next['proactive.fees.amount'] = 12.345678;
  for (const [cell, value] of changes) {
    if (value === undefined) delete next[cell];
    else next[cell] = value;
  }
  return next;
}
