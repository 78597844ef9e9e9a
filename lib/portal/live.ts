import { check } from '../report/checks/check';
import { cellOf, editionOf } from '../report/editions/catalogue';
import type { PreviousReport } from '../report/page';
import type { Finding } from '../report/types';
import { bind, type BindResult } from './bind';
import type { FormBinding, LiveForm } from './binding';
import { bodyOf, holds, isHidden, listen, queryAll, tagOf } from './dom';
import type { Edits } from './edits';
import { readForm } from './read';
import { textRules } from './text-rules';
import { lookOnce } from './visibility';

const soon = 150;
const seldom = 1000;

export interface Live extends LiveForm {
  result(): BindResult;
}

/**
 * Keeps a form bound through redraws, at little cost: one observer whose callback only notes that something moved.
 * `edits` is shown every frame of an editor that was bound.
 */
export function keepLive(page: Document, first: BindResult, previous: () => PreviousReport | undefined, edits: Edits, signal: AbortSignal): Live {
  let result = first;
  let known = first.ok ? first.binding.edition : undefined;
  let [boundAt, redraw, change] = [performance.now(), 0, 0];
  const listeners = new Set<() => void>();

  const rebind = (): BindResult => {
    boundAt = performance.now();
    result = bind(page, known);
    if (result.ok) known = result.binding.edition;
    follow();
    return result;
  };
  const follow = (): void => {
    for (const { control } of bindingOf(result)?.fields.values() ?? []) if (control.kind === 'frame') edits.follow(control.element, changed);
  };
  const tell = (): void => {
    change = 0;
    for (const listener of listeners) listener();
  };
  const redrawn = (): void => {
    if (redraw !== 0) return;
    const wait = Math.max(soon, boundAt + seldom - performance.now());
    redraw = timer(wait, () => {
      redraw = 0;
      rebind();
      tell();
    });
  };
  const changed = (): void => {
    change ||= timer(soon, tell);
  };
  const observer = new MutationObserver((records) => {
    if (redraw === 0 && records.some((record) => matters(record, result))) redrawn();
  });
  const start = (): void => {
    const body = bodyOf(page);
    if (body) observer.observe(body, { childList: true, subtree: true });
  };
  listen(page, 'input', changed, { capture: true, passive: true, signal });
  listen(page, 'beforeinput', changed, { capture: true, passive: true, signal });
  listen(page, 'change', changed, { capture: true, passive: true, signal });
  listen(
    page,
    'visibilitychange',
    () => {
      observer.disconnect();
      if (isHidden(page)) return;
      start();
      redrawn();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(redraw);
    clearTimeout(change);
    listeners.clear();
  });
  if (!isHidden(page)) start();
  follow();

  return {
    signal,
    result: () => result,
    binding: () => bindingOf(result),
    refresh: () => bindingOf(rebind()),
    read: () => (result.ok ? readForm(result.binding) : { values: {}, narratives: {} }),
    check: (confirming) => (result.ok ? findingsOf(result.binding, previous(), confirming ?? false) : []),
    subscribe: (listener) => listeners.add(listener),
  };
}

const bindingOf = (result: BindResult): FormBinding | undefined => (result.ok ? result.binding : undefined);

const timer = (ms: number, run: () => void): number => setTimeout(run, ms) as unknown as number;

/** Whether a change can have moved the form: in it, or one that brings or takes away elements elsewhere. Not our own host. */
function matters({ target, addedNodes, removedNodes }: MutationRecord, result: BindResult): boolean {
  const nodes = [...addedNodes, ...removedNodes].filter((node): node is Element => node instanceof Element);
  if (nodes.length > 0 && nodes.every((node) => tagOf(node) === 'nianbao-root')) return false;
  if (result.ok && holds(result.binding.root, target)) return true;
  return nodes.some((node) => /^(?:input|textarea|table|form|iframe)$/.test(tagOf(node)) || queryAll(node, 'input,textarea,table,iframe').length > 0);
}

/** Only what the page holds is judged; a blank counts only in a cell one can see and write. */
export function findingsOf(binding: FormBinding, previous: PreviousReport | undefined, confirming: boolean): Finding[] {
  const edition = editionOf(binding.edition);
  const sight = lookOnce();
  const { values, narratives } = readForm(binding);
  const held = new Set([...binding.fields.keys()].filter((field) => cellOf(edition, field) !== undefined));
  const writable = new Set(
    [...held].filter((field) => {
      const bound = binding.fields.get(field)!;
      return bound.writable && sight(bound.control.element) === undefined;
    }),
  );
  const { year, unit } = binding;
  return check(edition, values, { scope: 'page', year, unit, narratives, held, writable, previous, confirming }, textRules());
}
