/** Runs in a page of Chromium. */
import { bind } from '../../lib/portal/bind';
import { medians } from './median';

/** Milliseconds, and how many fields were bound. */
export interface Binding {
  first: number;
  again: number;
  fields: number;
}

async function measureBind(html: string): Promise<Binding> {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const began = performance.now();
  const result = bind(document);
  const first = performance.now() - began;
  const { again } = await medians({ again: () => bind(document) });
  return { first, again, fields: result.ok ? result.binding.fields.size : 0 };
}

Object.assign(globalThis, { measureBind });
