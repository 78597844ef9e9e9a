// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FillPreview } from '../../../components/popup/fill-preview';
import type { FillRequest } from '../../../lib/report/page';
import { blanks, planned } from './planned';
import { byId, press, screen, show, useScreen } from './screen';

const nothing = () => undefined;
const draft = { unit: '青川市水利局', year: 2025, edition: '2021' } as const;

useScreen();

describe('FillPreview', () => {
  const fields = ['requests.received.naturalPerson', 'overview', ...blanks.map(({ field }) => field)].sort();

  it('writes what is ticked: overwrites and blanks, not what the user edited', async () => {
    const confirm = vi.fn<(request: FillRequest) => void>();
    await show(<FillPreview draft={draft} reply={planned} writing={false} onBack={nothing} onConfirm={confirm} />);
    expect(byId('fill-preview').textContent).toContain(`将写入 ${fields.length} 项`);
    expect(byId('fill-preview').textContent).toContain('不加密');
    await press(byId('fill-confirm'));
    const request = confirm.mock.calls[0]![0];
    expect({ ...request, chosen: [...request.chosen].sort() }).toEqual({
      planId: 'plan',
      chosen: fields,
      confirmed: { year: false, unit: false },
      goOn: true,
    });
  });

  it('lets the user leave out an overwrite and choose a kept cell', async () => {
    const confirm = vi.fn<(request: FillRequest) => void>();
    await show(<FillPreview draft={draft} reply={planned} writing={false} onBack={nothing} onConfirm={confirm} />);
    for (const field of ['requests.received.naturalPerson', 'requests.carriedIn.naturalPerson']) {
      await press(screen().querySelector<HTMLElement>(`[data-field="${field}"] input`)!);
    }
    await press(byId('fill-confirm'));
    expect(confirm.mock.calls[0]![0].chosen).toContain('requests.carriedIn.naturalPerson');
    expect(confirm.mock.calls[0]![0].chosen).not.toContain('requests.received.naturalPerson');
  });

  it('stays enabled with nothing to write', async () => {
    const confirm = vi.fn<(request: FillRequest) => void>();
    const empty = { ...planned, plan: { id: 'plan', items: [] }, refusals: [] };
    await show(<FillPreview draft={draft} reply={empty} writing={false} onBack={nothing} onConfirm={confirm} />);
    await press(byId('fill-confirm'));
    expect(confirm).toHaveBeenCalledWith({ planId: 'plan', chosen: [], confirmed: { year: false, unit: false }, goOn: true });
  });

  it('wants a tick of its own for another year and for another unit', async () => {
    const confirm = vi.fn<(request: FillRequest) => void>();
    const other = {
      ...planned,
      year: 'other',
      unit: 'other',
      page: { ...planned.page, year: 2024, unit: '青川市河道管理所' },
    } as const;
    await show(<FillPreview draft={draft} reply={other} writing={false} onBack={nothing} onConfirm={confirm} />);
    const button = byId('fill-confirm');
    await press(button);
    await press(byId('confirm-year'));
    await press(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(confirm).not.toHaveBeenCalled();
    await press(byId('confirm-unit'));
    await press(button);
    expect(confirm.mock.calls[0]![0].confirmed).toEqual({ year: true, unit: true });
  });

  it('does not write twice while it writes, and not at all when the page refuses', async () => {
    const confirm = vi.fn<(request: FillRequest) => void>();
    await show(<FillPreview draft={draft} reply={planned} writing onBack={nothing} onConfirm={confirm} />);
    await press(byId('fill-confirm'));
    expect(confirm).not.toHaveBeenCalled();
    const refusal = { ok: false, reason: '报告是 2021 版，网页是 2019 版。' } as const;
    await show(<FillPreview draft={draft} reply={refusal} writing={false} onBack={nothing} onConfirm={confirm} />);
    expect(byId('fill-preview').textContent).toContain(refusal.reason);
    expect(byId('fill-confirm')).toBeNull();
  });
});
