import { normalizeText } from './values';

/** What a body's name tells of it. `cityDepartment` stands for departments of a city, whatever its rank. */
export type UnitKind = 'township' | 'countyGovernment' | 'countyDepartment' | 'cityDepartment';

const government = '(?:人民政府|政府)(?:办公室|办公厅)?';
const township = new RegExp(`(?:乡|镇|街道|苏木)(?:${government}|办事处)?$`);
const county = new RegExp(`[^治政]区${government}$|县${government}$|旗${government}$`);
const anyGovernment = new RegExp(`${government}$`);
const national = /^(?:国家|国务院|中国|中华人民共和国|最高)/;
const department = /(?:局|委|委员会|办|办公室|中心|大队|支队|总队|院|馆|站|所|处|部|会|分局|集团|公司|学校|联合会)$/;
const insideCounty = /[^治政省]区(?!域|划)|[^\s]县|[^\s]旗/;

/** The kind of body, where its name makes it evident; undefined otherwise: nothing is judged then. */
export function unitKind(name: string | undefined): UnitKind | undefined {
  const unit = normalizeText(name ?? '').replaceAll(' ', '');
  if (unit === '' || national.test(unit)) return undefined;
  if (township.test(unit)) return 'township';
  if (county.test(unit)) return 'countyGovernment';
  if (anyGovernment.test(unit) || !department.test(unit)) return undefined;
  if (insideCounty.test(unit)) return 'countyDepartment';
  return unit.includes('市') ? 'cityDepartment' : undefined;
}
