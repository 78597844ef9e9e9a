/** @jsxRuntime classic */
/** @jsx h */
import type { Cause } from '../../lib/report/causes';
import type { GuardActions, GuardView } from '../../lib/report/page-view';
import { acceptReason } from '../../lib/report/waiver';
import { causeData } from '../finding-data';
import { h } from './element';
import { Quote, Sums } from './finding';
import { render } from './render';
import { levelWords, Sign } from './sign';
import { trusted } from './trusted';

/** Draws the dialog that holds a submission, or takes it away. It follows the system's theme, not the page's. */
export function drawGuard(layer: HTMLElement, view: GuardView | undefined, actions: GuardActions): void {
  layer.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  render(view ? <Guard view={view} actions={actions} /> : null, layer);
  const dialog = layer.querySelector('dialog');
  if (!dialog || dialog.open) return;
  // In the top layer: no z-index of the page lies above it, and the page behind it is inert.
  dialog.showModal();
  dialog.querySelector<HTMLElement>('.primary')?.focus();
}

function Guard({ view, actions }: { view: GuardView; actions: GuardActions }) {
  const { reason } = view;
  const verdict = acceptReason(reason);
  return (
    <dialog
      class="dialog"
      aria-modal="true"
      aria-labelledby="nb-guard-title"
      aria-describedby="nb-guard-text"
      data-testid="guard"
      onCancel={(event) => {
        event.preventDefault();
        if (event.isTrusted) actions.goBack();
      }}
      onClose={actions.goBack}
    >
      <div class="dialog-head">
        <Sign level="error" />
        <div>
          <h2 id="nb-guard-title">还没有提交：有 {view.errors} 处强制问题</h2>
          <p class="muted" id="nb-guard-text">
            网页的{view.control ? `“${view.control}”` : '提交'}已被拦下，数据还在网页上，没有丢。
          </p>
        </div>
      </div>
      <div class="dialog-body" tabindex={0} role="region" aria-label="问题与原因">
        <ul class="boxed">
          {view.causes.map((cause) => (
            <Row key={cause.claim} cause={cause} locate={() => actions.locate(cause)} />
          ))}
        </ul>
        <div class="field">
          <label for="nb-guard-reason">确要照此提交，请写明原因</label>
          <textarea
            class="textarea"
            id="nb-guard-reason"
            data-testid="guard-reason"
            aria-describedby="nb-guard-help"
            aria-invalid={reason !== '' && !verdict.ok ? true : undefined}
            rows={3}
            value={reason}
            onInput={trusted((event: InputEvent) => actions.setReason((event.target as HTMLTextAreaElement).value))}
          />
          <Help reason={reason} verdict={verdict} />
        </div>
      </div>
      <div class="dialog-foot">
        <button class="btn primary" type="button" data-testid="guard-return" onClick={trusted(actions.goBack)}>
          返回修改
        </button>
        <span class="caption">Esc</span>
        <button
          class="btn danger push"
          type="button"
          data-testid="guard-submit-anyway"
          disabled={!verdict.ok}
          aria-describedby="nb-guard-help"
          onClick={trusted(() => verdict.ok && actions.submitAnyway())}
        >
          仍要提交
        </button>
      </div>
    </dialog>
  );
}

function Row({ cause, locate }: { cause: Cause; locate: () => void }) {
  return (
    <li class="finding" {...causeData(cause)}>
      <span class="lead" data-level={cause.level}>
        <Sign level={cause.level} />
      </span>
      <div class="grow">
        <p>
          <span class="vh">{levelWords[cause.level]}：</span>
          <span class="strong">{cause.claim}</span>
        </p>
        {cause.basis && <p class="muted small">{cause.basis}</p>}
        <Quote cause={cause} />
        <Sums cause={cause} />
      </div>
      <button class="btn small" type="button" onClick={trusted(locate)}>
        定位<span class="vh">：{cause.claim}</span>
      </button>
    </li>
  );
}

function Help({ reason, verdict }: { reason: string; verdict: ReturnType<typeof acceptReason> }) {
  const length = Array.from(reason.trim()).length;
  if (reason === '') {
    return (
      <p class="help" id="nb-guard-help">
        不少于 8 个字，会随报告保存，明年可见。
      </p>
    );
  }
  return (
    <p class={verdict.ok ? 'help good' : 'help bad'} id="nb-guard-help" role="status">
      <Sign level={verdict.ok ? 'ok' : 'error'} />
      {verdict.ok ? ` ${length} 个字，可以提交。` : ` ${verdict.reason}`}
    </p>
  );
}
