import type { Cause } from '../../report/causes';
import type { GuardActions, GuardView } from '../../report/page-view';
import type { FieldId, Finding, Values, Waiver } from '../../report/types';
import { acceptReason } from '../../report/waiver';
import type { FormBinding, LiveForm } from '../binding';
import { hostOf, listen, own } from '../dom';
import type { PageHost } from '../mark/host';
import { mainPart, type Hosts } from '../mark/hosts';
import { acceptedErrors } from './accepted';
import { actOf, type Act } from './act';
import { bareLabel } from './label';
import type { Scope } from './standing';

export interface GuardDeps {
  form: LiveForm;
  hosts: Hosts;
  draw(layer: HTMLElement, view: GuardView | undefined, actions: GuardActions): void;
  /** A submission is let through, with the reasons that stand for its errors; called before the page acts and may leave. */
  onSubmitted(waivers: Waiver[]): void;
  /** A submission was held. */
  onHeld(): void;
  /** Says in the page that nothing could be checked. */
  say(notice: string): void;
  /** Goes to a field and shows what is wrong there. */
  show(field: FieldId): void;
}

/** A 保存 that submits its form by script does so within this time. */
const draftSubmits = 2_000;

interface Held {
  /** Where the dialog is. */
  host: PageHost;
  act: Act;
  errors: Finding[];
  values: Values;
  causes: Cause[];
  reason: string;
}

/**
 * Holds a submission while errors stand. What it cannot hold is listed in docs/security.md. Fails open: without a bound
 * form nothing is held.
 */
export function startGuard({ form, hosts, draw, onSubmitted, onHeld, say, show }: GuardDeps): void {
  const accepted = acceptedErrors();
  let held: Held | undefined;
  let repeating = false;
  let savedAt = Number.NEGATIVE_INFINITY;
  let sent = '';

  const judge = (event: Event): void => {
    if (repeating || hosts.has(event)) return;
    const act = actOf(event, () => scopeOf(form.refresh()));
    if (!act || act.standing === 'none') return;
    const now = performance.now();
    if (act.standing === 'draft') return void (savedAt = now);
    if (!act.control && now - savedAt < draftSubmits) return;
    const binding = form.binding();
    if (!binding) return say('认不出网页上的表格，这次提交没有核对');
    if (!findErrors(act, binding)) return pass();
    // Nothing is held without a dialog to be seen; after an update of the extension the new engine's is.
    if (!held?.host.ensure()) return void (held = undefined);
    event.preventDefault();
    event.stopImmediatePropagation();
    redraw();
    onHeld();
  };

  /** Holds the act if the page as it is now has errors that no reason stands for. */
  const findErrors = (act: Act, binding: FormBinding): boolean => {
    const { values } = form.read();
    const findings = form.check(true).filter((finding) => !accepted.has(finding, values));
    const errors = findings.filter(({ level }) => level === 'error');
    if (errors.length === 0) return false;
    const causes = form.causes(values, findings);
    const host = hosts.in(mainPart(binding.parts).document);
    if (held && held.host !== host) release();
    held = { host, act: held?.act ?? act, errors, values, causes, reason: held?.reason ?? '' };
    return true;
  };

  /** Some pages make several events of one submission, or ask again: the same figures are one submission. */
  const pass = (): void => {
    const { values, narratives } = form.read();
    const waivers = accepted.waivers(form.check(true), values);
    const key = JSON.stringify([values, narratives, waivers]);
    if (key === sent) return;
    sent = key;
    onSubmitted(waivers);
  };

  const redraw = (): void => {
    if (!held) return;
    const { host, act, causes, reason } = held;
    const errors = causes.filter(({ level }) => level === 'error').length;
    draw(host.dialog, { control: bareLabel(act.control?.label ?? ''), causes, errors, reason }, actions);
  };

  const release = (): void => {
    if (held) draw(held.host.dialog, undefined, actions);
    held = undefined;
  };

  const actions: GuardActions = {
    goBack: release,
    locate: (cause) => {
      release();
      const field = cause.cells.find((cell) => form.binding()?.fields.has(cell));
      if (field) show(field);
    },
    setReason: (reason) => {
      if (held) held.reason = reason;
      redraw();
    },
    submitAnyway: () => {
      const binding = form.refresh();
      if (!held || !binding || !acceptReason(held.reason).ok) return;
      const { act, errors, values, reason } = held;
      accepted.accept(errors, values, reason, new Date().toISOString());
      // The page may have changed its figures under the dialog: a reason stands only for what was shown.
      if (findErrors(act, binding)) return redraw();
      release();
      pass();
      repeating = true;
      const done = act.repeat();
      repeating = false;
      if (!done) say('网页上的按钮已经换了，请再按一次提交');
    },
  };

  form.eachRoot((root) => {
    // Of a shadow root only its forms' submissions are not heard outside it.
    const isInner = hostOf(root) !== undefined;
    for (const type of isInner ? ['submit'] : ['click', 'submit', 'keydown']) {
      listen(isInner ? root : own(root, 'defaultView'), type, judge, { capture: true, signal: form.signal });
    }
  });
  // A dialog taken out of the page is shut: it is drawn anew.
  hosts.onRestored(() => {
    if (held) draw(held.host.dialog, undefined, actions);
    redraw();
  });
  form.subscribe(() => {
    const binding = form.binding();
    if (held && binding && findErrors(held.act, binding)) redraw();
  });
  form.signal.addEventListener('abort', release, { once: true });
}

function scopeOf(binding: FormBinding | undefined): Scope {
  return {
    fields: [...(binding?.fields.values() ?? [])].map(({ control }) => control.element),
    page: document,
  };
}
