import type { Rule } from '../report/checks/rule';

const slot = Symbol.for('nianbao.text-rules');
const world = globalThis as unknown as { [slot]?: readonly Rule[] };

/** The checks of the text, once their script has been injected; undefined before. They are not part of the engine: most pages of a form hold no text. */
export function textRules(): readonly Rule[] | undefined {
  return world[slot];
}

export function offerTextRules(rules: readonly Rule[]): void {
  world[slot] = rules;
}
