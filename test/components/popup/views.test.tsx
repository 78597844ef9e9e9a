// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FillOutcomeView } from '../../../components/popup/fill-outcome';
import { FindingList } from '../../../components/popup/finding-list';
import { FormActions } from '../../../components/popup/form-actions';
import { PortalStatus } from '../../../components/popup/portal-status';
import type { PageStatus } from '../../../lib/report/page';
import type { FillOutcome, Finding } from '../../../lib/report/types';
import { byId, press, screen, show, useScreen } from './screen';

const nothing = () => undefined;

useScreen();

describe('FillOutcomeView', () => {
  it('carries the counts, and lists what is left with a way to it', async () => {
    const find = vi.fn<(field: string) => void>();
    const outcome: FillOutcome = {
      planId: 'plan',
      written: 3,
      verified: 2,
      refused: 1,
      failed: 1,
      absent: 4,
      items: [
        { field: 'overview', place: '一、总体情况', result: 'reverted', from: '', to: '甲', now: '' },
        { field: 'proactive.fees.amount', place: '收费金额', result: 'refused', from: '', to: '1', now: '', reason: '请手填。' },
        { field: 'problems', place: '五', result: 'kept', from: '', to: '乙', now: '乙' },
      ],
    };
    await show(<FillOutcomeView outcome={outcome} at="今天 09:58" onShow={find} onUndo={nothing} onCheck={nothing} onBack={nothing} />);
    expect({ ...byId('fill-outcome').dataset }).toMatchObject({
      written: '3',
      verified: '2',
      refused: '1',
      failed: '1',
      absent: '4',
    });
    expect(screen().textContent).toContain('还有 2 项要您处理');
    expect(screen().textContent).toContain('报告为 甲，网页为 空白。');
    await press([...screen().querySelectorAll('button')].find((button) => button.textContent?.includes('总体情况'))!);
    expect(find).toHaveBeenCalledWith('overview');
  });
});

describe('FindingList', () => {
  it('gives every finding its attributes, and goes to the likeliest cell', async () => {
    const find = vi.fn<(field: string) => void>();
    const [cell, suspect, other] = ['requests.concluded.total', 'requests.granted.total', 'requests.received.total'] as const;
    const finding: Finding = {
      check: 'T3-SUM',
      level: 'error',
      cells: [cell, other],
      message: '相差54。',
      suspects: [
        { cell: suspect, expected: 128, reason: '与 3 条关系相符', explains: 3 },
        { cell: other, expected: 5, reason: '', explains: 1 },
      ],
      quote: '办理 128 件',
    };
    await show(<FindingList reply={{ ok: true, edition: '2021', findings: [finding], cells: [], values: { [suspect]: 182 } }} onShow={find} onBack={nothing} />);
    expect({ ...byId('finding').dataset }).toEqual({
      testid: 'finding',
      check: 'T3-SUM',
      level: 'error',
      cells: `${cell} ${other}`,
      suspects: `${suspect} ${other}`,
      quote: '办理 128 件',
    });
    expect(byId('finding').textContent).toContain('填 182，应为 128');
    await press(byId('finding').querySelector('button')!);
    expect(find).toHaveBeenCalledWith(suspect);
  });
});

describe('FormActions', () => {
  it('keeps a button that cannot be used reachable, and says why', async () => {
    const spy = () => vi.fn<() => void>();
    const acts = { onFill: spy(), onCheck: spy(), onCapture: spy(), onUndo: spy() };
    await show(<FormActions readOnly={false} fillBlocked="请先选择。" undoable={0} busy={false} {...acts} />);
    for (const id of ['fill', 'undo', 'check', 'capture']) await press(byId(id));
    expect([acts.onFill, acts.onUndo, acts.onCheck, acts.onCapture].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 1, 1]);
    const why = byId('fill').getAttribute('aria-describedby')!;
    expect(screen().querySelector(`#${why}`)?.textContent).toBe('请先选择。');
    await show(<FormActions readOnly undoable={0} busy={false} {...acts} />);
    expect(byId('fill')).toBeNull();
  });
});

describe('PortalStatus', () => {
  const page: PageStatus = {
    state: 'detected',
    edition: '2021',
    cells: 200,
    narratives: 3,
    frames: 2,
    frameId: 0,
    origin: 'https://ndbg.qingchuan.gov.cn',
    insecure: false,
    undoable: 0,
    problems: [],
  };

  it('is live and tells a program what it tells the reader', async () => {
    await show(<PortalStatus status={page} />);
    const status = byId('portal-status');
    expect(status.getAttribute('role')).toBe('status');
    expect({ ...status.dataset }).toMatchObject({ state: 'detected', edition: '2021', cells: '200', frames: '2' });
    await show(<PortalStatus status={{ ...page, state: 'unsupported', problems: ['表三有 24 行数字。'] }} />);
    expect(byId('portal-status').textContent).toContain('表三有 24 行数字。');
    expect(byId('portal-status').dataset).not.toHaveProperty('cells');
  });
});
