import { describe, expect, it } from 'vitest';
import { unitKind } from '../../../lib/report/unit-kind';

describe('unitKind', () => {
  it.each([
    ['青川市石桥镇人民政府', 'township'],
    ['云岭县东河乡', 'township'],
    ['青川市南湖区向阳街道办事处', 'township'],
    ['南湖区向阳街道', 'township'],
    ['青川市南湖区人民政府', 'countyGovernment'],
    ['云岭县人民政府办公室', 'countyGovernment'],
    ['青川市南湖区机关事务管理局', 'countyDepartment'],
    ['云岭县水利局', 'countyDepartment'],
    ['青川市南湖区重点区域建设推进中心', 'countyDepartment'],
    ['青川市水利局', 'cityDepartment'],
    ['青川市城乡建设委员会', 'cityDepartment'],
    ['青川市乡村振兴局', 'cityDepartment'],
    ['青川市区域合作办公室', 'cityDepartment'],
  ])('%s is %s', (name, kind) => {
    expect(unitKind(name)).toBe(kind);
  });

  it.each([
    undefined, '', '青川市人民政府', '青川市人民政府办公厅', '景镇市人民政府', '东海省水利厅', '东海壮族自治区人民政府', '东海壮族自治区水利厅',
    '国家水利局', '中国气象局', '特别行政区政府', '测试单位',
  ])('%s is left undecided', (name) => {
    expect(unitKind(name)).toBeUndefined();
  });
});
