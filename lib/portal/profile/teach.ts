import type { Teaching } from '../../report/profile';
import type { TeachActions, TeachView } from '../../report/teach-view';
import { bodyOf } from '../dom';
import type { PageHost } from '../mark/host';
import { watchMoves } from '../mark/moves';
import { documentsOf } from './frames';
import { watchPointing, type Pointing } from './pointing';
import { lookAt, type Told } from './teach-look';
import { teachPage } from './teaching';

type Draw = (layer: HTMLElement, view: TeachView, actions: TeachActions) => void;

export interface Teacher {
  draw: Draw;
  /** Keeps it; the reason when it could not. */
  keep(profile: Teaching & { name: string }): Promise<{ ok: true } | { ok: false; reason: string }>;
  /** The clerk is done, or wants no more. */
  end(): void;
}

/** The clerk points, the pattern goes on, nothing is kept before it was looked at. */
export function startTeaching(page: Document, host: PageHost, { draw, keep, end }: Teacher, signal: AbortSignal): void {
  const pupil = teachPage(page);
  const state: Told = { side: 'right', name: pupil.title, zeroAsBlank: false, said: '', state: 'teaching' };
  let over: Element | undefined;
  let drawn = '';

  const layout = (): void => {
    const view = lookAt(page, pupil, host.marks, over, state);
    const key = JSON.stringify(view);
    if (key === drawn) return;
    drawn = key;
    draw(host.marks, view, actions);
  };

  const act = (work: () => string | void): void => {
    state.said = work() ?? '';
    layout();
  };
  const actions: TeachActions = {
    choose: (cell) => act(() => pupil.choose(cell)),
    setEdition: (edition) => act(() => pupil.setEdition(edition)),
    skip: (what) => act(() => pupil.skip(what)),
    accept: () => act(() => pupil.accept()),
    setName: (name) => {
      state.name = name;
    },
    setZeroAsBlank: (on) => act(() => void (state.zeroAsBlank = on)),
    switchSide: () => act(() => void (state.side = state.side === 'right' ? 'left' : 'right')),
    save: () => void save(),
    close: end,
  };

  const save = async (): Promise<void> => {
    if (state.state !== 'teaching') return;
    const result = pupil.result();
    if (!result.ok) return act(() => result.reason);
    act(() => void (state.state = 'saving'));
    const name = state.name.trim().slice(0, 100) || pupil.title;
    const kept = await keep({ ...result.teaching, name, quirks: state.zeroAsBlank ? { zeroAsBlank: true } : {} }).catch(
      () => ({ ok: false, reason: '年报助手已经更新，没有保存。请刷新网页后重新教。' }) as const,
    );
    act(() => {
      state.state = kept.ok ? 'done' : 'teaching';
      return kept.ok ? `档案“${name}”已保存，共 ${result.teaching.cells.length} 格。` : kept.reason;
    });
  };

  const pointing: Pointing = {
    host: host.element,
    isOn: () => state.state === 'teaching' && pupil.asked() !== undefined,
    hover: (entry) => {
      over = entry;
      layout();
    },
    take: (entry) => act(() => pupil.take(entry)),
    picture: () => act(() => '这是一张画出来的图，里面没有输入框，年报助手写不进去。请在网页上手填，或请门户提供普通表格的页面。'),
  };
  for (const document of documentsOf(page)) {
    const inner = document.defaultView;
    if (!inner) continue;
    watchPointing(inner, pointing, signal);
    const body = bodyOf(document);
    if (body) watchMoves(inner, layout, signal).watch(body);
  }
  host.onRestored(() => {
    drawn = '';
    layout();
  });
  if (pupil.plate().rows.length === 0) state.said = '这一页里没有可以填数字的输入框，没有可教的。';
  layout();
}
