import type { GuardActions, GuardView } from '../../report/page-view';
import type { FieldId, Finding, Level, Values, Waiver } from '../../report/types';
import type { FormBinding, LiveForm } from '../binding';
import { hostOf, listen, own } from '../dom';
import type { PageHost } from '../mark/host';
import { mainPart, type Hosts } from '../mark/hosts';
import { acceptedErrors } from './accepted';
import { actOf, type Act } from './act';
import { isHeard } from './heard';
import { bareLabel } from './label';
import { earlyTypes, keepPresses } from './press';
import type { Scope } from './standing';

export interface GuardDeps {
  form: LiveForm;
  hosts: Hosts;
  draw(layer: HTMLElement, view: GuardView | undefined, actions: GuardActions): void;
  /** Whether the dialog can be drawn, now or in a moment: its script is asked for. */
  ready(): boolean;
  /** A submission is let through, with the reasons that stand for its errors; called before the page acts and may leave. */
  onSubmitted(waivers: Waiver[]): void;
  /** A submission was held. */
  onHeld(): void;
  /** Says something in the page until its next change. */
  say(notice: string): void;
  /** Says something in the page for a while. */
  note(words: string): void;
  /** Clicks a control of the page in the page's own world; rejects, or is false, where that fails. */
  press(control: Element): Promise<boolean>;
  /** Goes to a field and shows what is wrong there. */
  show(field: FieldId): void;
}

/** A 保存 that submits its form by script does so within this time. */
const draftSubmits = 2_000;

interface Held {
  /** Where the dialog is. */
  host: PageHost;
  act: Act;
  findings: Finding[];
  /** The figures that the findings are on. */
  values: Values;
  reason: string;
}

const unheard = '这个网页抢先处理点击，有错时可能拦不住。请在提交之前先按“校验本页”。';
const changed = '网页上的按钮已经换了，请再按一次提交';

/**
 * Holds a submission while errors stand. What it cannot hold is listed in docs/security.md. Fails open: without a bound
 * form nothing is held. Returns what the clerk must know of the page: that it keeps presses to itself.
 */
export function startGuard({ form, hosts, draw, ready, onSubmitted, onHeld, say, note, press, show }: GuardDeps): () => string[] {
  const accepted = acceptedErrors();
  let held: Held | undefined;
  let repeating = false;
  let savedAt = Number.NEGATIVE_INFINITY;
  let sent = '';
  let isDeaf = false;

  const judge = (event: Event): void => {
    if (repeating || hosts.has(event)) return;
    if (event.type === 'keydown') presses.forget();
    const act = actOf(event, () => scopeOf(form.refresh()));
    if (!act || act.standing === 'none') return;
    const now = performance.now();
    if (act.standing === 'draft') return void (savedAt = now);
    if (!act.control && now - savedAt < draftSubmits) return;
    const binding = form.binding();
    if (!binding) return say('认不出网页上的表格，这次提交没有核对');
    if (!findErrors(act, binding)) {
      again(presses.tell);
      return pass();
    }
    // Nothing is held without a dialog to be seen; after an update of the extension the new engine's is.
    if (!held || !canHold(held.host)) return void (held = undefined);
    event.preventDefault();
    event.stopImmediatePropagation();
    redraw();
    onHeld();
  };

  const presses = keepPresses((event) => {
    const act = actOf(event, () => scopeOf(form.refresh()));
    const binding = form.binding();
    return act?.standing === 'submission' && binding !== undefined && hasErrors(found().findings) && canHold(hostFor(binding));
  });

  const foresee = (event: Event): void => {
    if (!repeating && !isDeaf && !hosts.has(event)) presses.hear(event);
  };

  const again = (work: () => void): void => {
    repeating = true;
    try {
      work();
    } finally {
      repeating = false;
    }
  };

  const hostFor = ({ parts }: FormBinding): PageHost => hosts.in(mainPart(parts).document);

  const canHold = (host: PageHost): boolean => ready() && host.ensure();

  /** What no reason stands for. */
  const found = (): Pick<Held, 'values' | 'findings'> => {
    const { values } = form.read();
    return { values, findings: form.check(true).filter((finding) => !accepted.has(finding, values)) };
  };

  /** Holds the act if the page as it is now has errors that no reason stands for. */
  const findErrors = (act: Act, binding: FormBinding): boolean => {
    const now = found();
    if (!hasErrors(now.findings)) return false;
    const host = hostFor(binding);
    if (held && held.host !== host) release();
    held = { host, act: held?.act ?? act, ...now, reason: held?.reason ?? '' };
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
    const { host, act, values, findings, reason } = held;
    const causes = form.causes(values, findings);
    const errors = causes.filter(isError).length;
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
      if (!held || !binding) return;
      const { act, findings, values, reason } = held;
      accepted.accept(findings.filter(isError), values, reason, new Date().toISOString());
      // The page may have changed its figures under the dialog: a reason stands only for what was shown.
      if (findErrors(act, binding)) return redraw();
      release();
      pass();
      note(`已照您写的理由放行。网页没有反应的话，请再按一次“${bareLabel(act.control?.label ?? '') || '提交'}”。`);
      if (act.script) return void press(act.control!.element).then((done) => done || say(changed), () => say(changed));
      again(() => {
        presses.tell();
        if (!act.repeat()) say(changed);
      });
    },
  };

  form.eachRoot((root) => {
    // Of a shadow root only its forms' submissions are not heard outside it.
    const isInner = hostOf(root) !== undefined;
    for (const type of isInner ? ['submit'] : ['click', 'submit', 'keydown']) {
      listen(isInner ? root : own(root, 'defaultView'), type, judge, { capture: true, signal: form.signal });
    }
    if (isInner) return;
    for (const type of earlyTypes) listen(own(root, 'defaultView'), type, foresee, { capture: true, passive: true, signal: form.signal });
    if (isDeaf || isHeard(root as Document)) return;
    isDeaf = true;
    note(unheard);
  });
  // A dialog taken out of the page is shut: it is drawn anew.
  hosts.onRestored(() => {
    if (held) draw(held.host.dialog, undefined, actions);
    redraw();
  });
  // What states findings has arrived, or will not. The figures are those that were held: a reason is given for what is shown.
  form.subscribe(() => {
    if (!held) return;
    if (!ready()) {
      release();
      return say('核对的窗口打不开，这次没有提交，请再按一次');
    }
    const { values, findings } = found();
    if (JSON.stringify(values) === JSON.stringify(held.values)) held.findings = findings;
    redraw();
  });
  form.signal.addEventListener('abort', release, { once: true });
  return () => (isDeaf ? [unheard] : []);
}

const isError = ({ level }: { level: Level }): boolean => level === 'error';
const hasErrors = (findings: readonly Finding[]): boolean => findings.some(isError);

function scopeOf(binding: FormBinding | undefined): Scope {
  return {
    fields: [...(binding?.fields.values() ?? [])].map(({ control }) => control.element),
    page: document,
  };
}
