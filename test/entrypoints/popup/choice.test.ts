import { describe, expect, it } from 'vitest';
import { defaultDraft } from '../../../entrypoints/popup/choice';
import type { ReportStatus } from '../../../lib/report/types';

let day = 10;
function report(id: string, unit: string, year: number, status: ReportStatus = 'draft') {
  day += 1;
  return { id, unit, year, status, updatedAt: `2026-01-${day}T00:00:00.000Z` };
}

const water = report('water25', '青川市水利局', 2025);
const last = report('water24', '青川市水利局', 2024, 'filed');
const river = report('river25', '青川市河道管理所', 2025);
const all = [water, last, river];

describe('defaultDraft', () => {
  it('takes the draft that bears the unit and year the page names', () => {
    expect(defaultDraft(all, { unit: '青川市 水利局', year: 2025 })).toBe('water25');
    expect(defaultDraft(all, { unit: '青川市河道管理所' })).toBe('river25');
  });

  it('does not guess between two that fit, unless one was chosen there before', () => {
    expect(defaultDraft(all, { year: 2025 })).toBeUndefined();
    expect(defaultDraft(all, { year: 2025 }, 'water25')).toBe('water25');
    expect(defaultDraft(all, { year: 2025 }, 'water24')).toBeUndefined();
  });

  it('falls back to the draft changed last, not to a filed report', () => {
    expect(defaultDraft(all, {})).toBe('river25');
    expect(defaultDraft([last], {})).toBeUndefined();
    expect(defaultDraft([], { year: 2025 })).toBeUndefined();
  });

  it('knows what was chosen on a page that names nothing', () => {
    expect(defaultDraft(all, {}, 'water24')).toBe('water24');
    expect(defaultDraft(all, {}, 'gone')).toBe('river25');
  });

  it('stays with the report that was sent from there, while no draft fits', () => {
    expect(defaultDraft([last, river], { unit: '青川市水利局', year: 2024 }, 'water24')).toBe('water24');
  });

  it('does not guess between twins', () => {
    expect(defaultDraft([water, report('twin', '青川市水利局', 2025)], {})).toBeUndefined();
  });

  it('proposes the last draft for another year too: that wants a confirmation before it is filled', () => {
    expect(defaultDraft([water], { year: 2024 })).toBe('water25');
  });
});
