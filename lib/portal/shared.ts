import { causesOf } from '../report/causes';
import { factsOf } from '../report/checks/facts';
import { cellId, cellOf, cellsOf, editionForYear, editionOf, placeOf, rowName } from '../report/editions/catalogue';
import { edition2019 } from '../report/editions/2019';
import { edition2021 } from '../report/editions/2021';
import { equationsOf } from '../report/equations';
import { bindByLabels, boundField } from './bind';
import { controlRowGrids } from './control-rows';
import { tiedLabels } from './label-text';
import { openHost } from './mark/host';
import { gridsOf } from './page-tables';
import { partsOf } from './parts';
import { statedOn } from './stated';
import { streamOf } from './stream';
import { scrollersOf, tableOf, windowHeightOf } from './scroller';
import { boxOf, isRendered, lookOnce } from './visibility';

/**
 * What the engine has anyway. The scripts injected beside it take these from here, where the build puts stubs in the place of
 * the modules (scripts/pack/shared-modules.ts); so the editions are in the package once.
 */
export const shared = {
  causesOf,
  factsOf,
  equationsOf,
  cellId,
  cellOf,
  cellsOf,
  editionForYear,
  editionOf,
  placeOf,
  rowName,
  edition2019,
  edition2021,
  bindByLabels,
  boundField,
  partsOf,
  controlRowGrids,
  tiedLabels,
  openHost,
  gridsOf,
  statedOn,
  streamOf,
  scrollersOf,
  tableOf,
  windowHeightOf,
  boxOf,
  isRendered,
  lookOnce,
} as const;

/** Before anything else of the engine, in every frame, whether it has a form or not. `drawing`: what its views have. */
export function offerShared(drawing: Readonly<Record<'pageCss' | 'render', unknown>>): void {
  (globalThis as unknown as Record<symbol, object>)[Symbol.for('nianbao.shared')] = { ...shared, ...drawing };
}
