import { causesOf } from '../report/causes';
import { findWith } from '../report/checks/find';
import { cellOf, editionOf } from '../report/editions/catalogue';
import type { PreviousReport } from '../report/page';
import type { FieldId, Finding } from '../report/types';
import { bind, type BindResult } from './bind';
import type { FormBinding, LiveForm } from './binding';
import { hostOf, isElement, isHidden, listen, parentOf, queryAll, rootOf, tagOf, type Root } from './dom';
import type { Edits } from './edits';
import { holdsIn, innerOf, rootsOf } from './page';
import { readForm } from './read';
import { textRules } from './text-rules';
import { triage } from './triage';
import { lookOnce } from './visibility';

const soon = 150;
const seldom = 1000;

export interface Live extends LiveForm {
  result(): BindResult;
  /** Has everything that shows the form look anew: for what no event of the page tells, such as last year's report having been chosen. */
  tell(): void;
}

/**
 * Keeps a form bound through redraws, at little cost: one observer whose callback only notes that something moved.
 * `edits` is shown every document that is or becomes part of the page, and every frame of an editor that was bound.
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
    attach();
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
  const attached = new WeakSet<Root>();
  const rootListeners: ((root: Root) => void)[] = [];
  const attach = (): void => {
    for (const root of rootsOf(page)) {
      if (!isHidden(page)) observer.observe(root, { childList: true, characterData: true, subtree: true });
      if (attached.has(root)) continue;
      attached.add(root);
      for (const listener of rootListeners) listener(root);
      const options = { capture: true, passive: true, signal };
      // A change is not heard outside its shadow root, a frame's load only in the document around it.
      listen(root, 'change', changed, options);
      listen(root, 'load', ({ target }) => tagOf(target as Element).endsWith('frame') && redrawn(), options);
      if (hostOf(root)) continue;
      edits.hear(root as Document);
      for (const type of ['input', 'beforeinput']) listen(root, type, changed, options);
      listen(root, 'focusin', unknown, options);
    }
  };
  /** An element may get a root of its own without anything moving around it. */
  const unknown = (event: Event): void => {
    const [target] = event.composedPath();
    if (target && !attached.has(rootOf(target as Node))) redrawn();
  };
  listen(
    page,
    'visibilitychange',
    () => {
      observer.disconnect();
      if (isHidden(page)) return;
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
  attach();
  follow();

  return {
    signal,
    result: () => result,
    binding: () => bindingOf(result),
    refresh: () => bindingOf(rebind()),
    read: () => (result.ok ? readForm(result.binding) : { values: {}, narratives: {} }),
    causes: (values, findings) => (triage()?.causesOf ?? causesOf)(editionOf(known ?? '2021'), values, findings),
    check: (confirming) => (result.ok ? findingsOf(result.binding, previous(), confirming ?? false) : []),
    eachRoot(listener) {
      rootListeners.push(listener);
      rootsOf(page).filter((root) => attached.has(root)).forEach(listener);
    },
    tell,
    subscribe: (listener) => listeners.add(listener),
  };
}

const bindingOf = (result: BindResult): FormBinding | undefined => (result.ok ? result.binding : undefined);

const moving = /^(?:input|textarea|table|form|i?frame)$/;

const timer = (ms: number, run: () => void): number => setTimeout(run, ms) as unknown as number;

/** Whether a change can have moved the form: in it, or one that brings or takes away elements elsewhere. Not our own host. */
function matters({ target, addedNodes, removedNodes }: MutationRecord, result: BindResult): boolean {
  const nodes = [...addedNodes, ...removedNodes].filter(isElement);
  if (nodes.length > 0 && nodes.every((node) => tagOf(node) === 'nianbao-root')) return false;
  // A label's text is changed in place where a list uses its elements for other rows.
  const moved = isElement(target) ? target : (parentOf(target) ?? hostOf(target as Root));
  if (result.ok && moved && result.binding.parts.some(({ root }) => holdsIn(root, moved))) return true;
  return nodes.some((node) => [node, ...queryAll(node, '*')].some((inner) => moving.test(tagOf(inner)) || innerOf(inner)));
}

/** Only what the page holds is judged; a blank counts only in a cell one can see and write. */
export function findingsOf(binding: FormBinding, previous: PreviousReport | undefined, confirming: boolean): Finding[] {
  const edition = editionOf(binding.edition);
  const sight = lookOnce();
  const { values, narratives } = readForm(binding);
  const held = new Set([...binding.fields.keys()].filter((field) => cellOf(edition, field) !== undefined));
  const writable = {
    has(field: FieldId): boolean {
      const bound = binding.fields.get(field);
      return bound !== undefined && bound.writable && sight(bound.control.element) === undefined;
    },
  };
  const { year, unit } = binding;
  return findWith(triage()?.diagnose, edition, values, { scope: 'page', year, unit, narratives, held, writable, previous, confirming }, textRules());
}
