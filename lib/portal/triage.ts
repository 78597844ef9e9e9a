import type { Cause } from '../report/causes';
import type { Diagnose } from '../report/checks/find';
import type { Edition } from '../report/editions/types';
import type { GuardActions, GuardView } from '../report/page-view';
import type { Finding, Values } from '../report/types';

/** From findings to their likely cells and slips, and the dialog that states them where a submission is held. */
export interface Triage {
  diagnose: Diagnose;
  causesOf(edition: Edition, values: Values, findings: readonly Finding[]): Cause[];
  drawGuard(layer: HTMLElement, view: GuardView | undefined, actions: GuardActions): void;
}

const slot = Symbol.for('nianbao.triage');
const world = globalThis as unknown as { [slot]?: Triage };

/** Once its script has been injected; undefined before. Not part of the engine: a form whose figures add up needs none. */
export function triage(): Triage | undefined {
  return world[slot];
}

export function offerTriage(offered: Triage): void {
  world[slot] = offered;
}
