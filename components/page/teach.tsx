/** @jsxRuntime classic */
/** @jsx h */
import type { TeachActions, TeachBox, TeachView } from '../../lib/report/teach-view';
import type { EditionId } from '../../lib/report/types';
import { h } from './element';
import { render } from './render';
import { Sign } from './sign';
import { trusted } from './trusted';

const skips = [
  ['cell', '没有这一格'],
  ['row', '没有这一行'],
  ['column', '没有这一列'],
  ['block', '这一块不教'],
] as const;

/** Draws the frames around inputs and the panel that asks for them. */
export function drawTeaching(layer: HTMLElement, view: TeachView, actions: TeachActions): void {
  if (layer.dataset.theme !== view.theme) layer.dataset.theme = view.theme;
  render([view.boxes.map((box) => <Frame key={box.cell} box={box} />), view.hover && <Hover key="hover" {...view.hover} />, <Panel key="panel" view={view} actions={actions} />], layer);
  const choice = layer.querySelector<HTMLSelectElement>('[data-testid="teach-cell"]');
  if (choice && view.asked) choice.value = view.asked.cell;
  const edition = layer.querySelector<HTMLSelectElement>('[data-testid="teach-edition"]');
  if (edition) edition.value = view.edition;
}

function Frame({ box: { cell, left, top, width, height, row, column, by } }: { box: TeachBox }) {
  // What was looked at hides nothing any more.
  const isOpen = by === 'shown' || by === 'carried';
  return (
    <div class="nb-frame" data-testid="teach-frame" data-cell={cell} data-by={by} style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}>
      {isOpen && <span>{row}</span>}
      {isOpen && <span>{column}</span>}
    </div>
  );
}

function Hover({ left, top, width, height, place }: NonNullable<TeachView['hover']>) {
  return (
    <div class="nb-hover" style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}>
      {place && <span>{place}</span>}
    </div>
  );
}

function Panel({ view, actions }: { view: TeachView; actions: TeachActions }) {
  const { state, said, side, placed } = view;
  return (
    <div
      class="nb-teach"
      role="region"
      aria-label="指给我看"
      data-testid="teach"
      data-state={state}
      data-placed={placed}
      style={{ left: side === 'left' ? '16px' : '', right: side === 'right' ? '16px' : '' }}
    >
      <div class="row">
        <h2>指给我看（教一次）</h2>
        <button class="btn small quiet push" type="button" onClick={trusted(actions.switchSide)}>
          {side === 'right' ? '移到左边' : '移到右边'}
        </button>
      </div>
      {state !== 'done' && <Progress view={view} actions={actions} />}
      <p class="said" role="status" data-testid="teach-said">
        {said}
      </p>
      {state === 'teaching' && (view.block ? <Asking view={view} actions={actions} /> : <Keeping view={view} actions={actions} />)}
      <div class="row foot">
        {state === 'done' && <p class="muted small grow">以后打开这一页会自动对上；表变了会停下来告诉您。</p>}
        <button class="btn small push" type="button" data-testid="teach-close" onClick={trusted(actions.close)}>
          {state === 'done' ? '完成' : '取消，不保存'}
        </button>
      </div>
    </div>
  );
}

function Progress({ view: { placed, cells, edition, editionFixed }, actions }: { view: TeachView; actions: TeachActions }) {
  return (
    <div class="row small">
      <span class="muted">
        已对上 {placed} / {cells} 格
      </span>
      {editionFixed ? (
        <span class="muted push">{edition} 版格式</span>
      ) : (
        <select
          class="select push"
          aria-label="报告格式"
          data-testid="teach-edition"
          onChange={trusted((event: Event) => actions.setEdition((event.target as HTMLSelectElement).value as EditionId))}
        >
          <option value="2021">2021 版格式</option>
          <option value="2019">2019 版格式</option>
        </select>
      )}
    </div>
  );
}

function Asking({ view, actions }: { view: TeachView; actions: TeachActions }) {
  const { asked, block } = view;
  return (
    <div class="ask">
      <p class="caption">{block!.name}</p>
      {asked && (
        <p>
          请在网页上点这一格的输入框：
          <span class="place" data-testid="teach-asked" data-cell={asked.cell}>
            {asked.place}
          </span>
        </p>
      )}
      {block!.whole && (
        <p>
          <Sign level="ok" /> 这一块 {block!.cells} 格都接上了，已在网页上框出。请对照网页逐行核对，不对就在下面选那一格重新指。
        </p>
      )}
      {!block!.whole && block!.placed > 2 && (
        <p class="muted small">
          按规律已接上 {block!.placed} 格，还有 {block!.cells - block!.placed} 格接不准。
        </p>
      )}
      {block!.whole && (
        <button class="btn primary" type="button" data-testid="teach-accept" onClick={trusted(actions.accept)}>
          核对无误，下一块
        </button>
      )}
      {asked && <p class="caption">用键盘：把光标移到输入框，按回车。</p>}
      <label class="pick">
        <span class="caption">换一格</span>
        <select class="select" data-testid="teach-cell" onChange={trusted((event: Event) => actions.choose((event.target as HTMLSelectElement).value))}>
          {!asked && <option value="">（选要改的格）</option>}
          {view.choices.map(({ name, cells }) => (
            <optgroup key={name} label={name}>
              {cells.map(({ cell, place }) => (
                <option key={cell} value={cell}>
                  {place}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {asked && (
        <div class="row">
          {skips.map(([what, words]) => (
            <button key={what} class="btn small quiet" type="button" data-testid={`teach-skip-${what}`} onClick={trusted(() => actions.skip(what))}>
              {words}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function Keeping({ view: { name, zeroAsBlank, placed }, actions }: { view: TeachView; actions: TeachActions }) {
  return (
    <div class="ask">
      <p>都教完了，对上 {placed} 格。保存成填报档案，以后自动对上；也可以在设置里导出给同事。</p>
      <label class="pick">
        <span class="caption">档案的名字</span>
        <input class="input" data-testid="teach-name" value={name} onInput={trusted((event: Event) => actions.setName((event.target as HTMLInputElement).value))} />
      </label>
      <label class="check">
        <input type="checkbox" data-testid="teach-zero" checked={zeroAsBlank} onChange={trusted((event: Event) => actions.setZeroAsBlank((event.target as HTMLInputElement).checked))} />
        这个网站 0 写成空白：填 0 时留空，空白读作 0
      </label>
      <button class="btn primary" type="button" data-testid="teach-save" onClick={trusted(actions.save)}>
        保存档案
      </button>
    </div>
  );
}
