import type { BindResult } from '../bind';

/** Adds to what a page's labels tell what a clerk has shown of it. */
export type Taught = (page: Document, labelled: BindResult) => BindResult;

const slot = Symbol.for('nianbao.taught');
const world = globalThis as unknown as { [slot]?: Taught };

/** What profiles of this page tell, once their script has been injected; undefined on every page without one. */
export function taught(): Taught | undefined {
  return world[slot];
}

export function offerTaught(add: Taught): void {
  world[slot] = add;
}
