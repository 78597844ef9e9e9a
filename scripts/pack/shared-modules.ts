import { basename, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Module → what the engine offers of it (lib/portal/shared.ts). A name that is missing here breaks the build of the script that wants it. */
export const sharedModules: Readonly<Record<string, readonly string[]>> = {
  'components/page/page-css.ts': ['pageCss'],
  'components/page/render.ts': ['render'],
  'lib/report/causes.ts': ['causesOf'],
  'lib/report/checks/facts.ts': ['factsOf'],
  'lib/report/equations.ts': ['equationsOf'],
  'lib/report/editions/catalogue.ts': ['cellId', 'cellOf', 'cellsOf', 'editionForYear', 'editionOf', 'placeOf', 'rowName'],
  'lib/report/editions/2019.ts': ['edition2019'],
  'lib/report/editions/2021.ts': ['edition2021'],
  'lib/portal/bind.ts': ['bindByLabels', 'boundField'],
  'lib/portal/control-rows.ts': ['controlRowGrids'],
  'lib/portal/label-text.ts': ['tiedLabels'],
  'lib/portal/mark/host.ts': ['openHost'],
  'lib/portal/page-tables.ts': ['gridsOf'],
  'lib/portal/parts.ts': ['partsOf'],
  'lib/portal/stated.ts': ['statedOn'],
  'lib/portal/stream.ts': ['streamOf'],
  'lib/portal/scroller.ts': ['scrollersOf', 'tableOf', 'windowHeightOf'],
  'lib/portal/visibility.ts': ['boxOf', 'isRendered', 'lookOnce'],
};

const besideEngine = /^engine-\w+\.ts$/;

/** In a script that stands beside the engine, stubs take the place of what the engine has. Each script is a build of its own. */
export function shareWithEngine(root: string): Plugin {
  let isBeside = false;
  return {
    name: 'share-with-engine',
    enforce: 'pre',
    configResolved({ build: { lib } }) {
      const entry = lib && typeof lib.entry === 'string' ? lib.entry : '';
      isBeside = besideEngine.test(basename(entry));
    },
    load(id) {
      const names = isBeside ? sharedModules[relative(root, id).split(sep).join('/')] : undefined;
      return names && `export const { ${names.join(', ')} } = globalThis[Symbol.for('nianbao.shared')];`;
    },
  };
}
