/** Every test portal: found by the lookout alone, filled by label, undone, guarded; what its server is sent is compared. And the pages that are no form. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchWithExtension, type Extension } from '../support/extension';
import { testPortals, type ExpectedState } from '../support/portal-folder';
import { passBy, rowOf, runPortal, startStage, type Stage } from '../support/portal-run';
import { servePortals, type PortalServer } from '../support/portal-server';
import { keepRows, portalSteps } from '../support/portal-tables';

/** Portals gone through at a time, each in a tab of its own. */
const lanes = 3;
vi.setConfig({ maxConcurrency: lanes });

const portals = testPortals().map((portal) => ({ ...portal, row: rowOf(portal) }));
const slugs = portals.map(({ slug }) => slug);
const free: Stage[] = [];
let server: PortalServer;
let extension: Extension;

beforeAll(async () => {
  server = await servePortals(portals);
  extension = await launchWithExtension({ hosts: server.hosts });
  for (let lane = 0; lane < lanes; lane++) free.push(await startStage(extension, server, `lane${lane}`));
});

afterAll(async () => {
  await extension?.close();
  await server?.close();
});

async function onStage(portal: (typeof portals)[number], work: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = free.pop()!;
  await work(stage).finally(() => {
    free.push(stage);
    keepRows([portal.row], slugs);
  });
}

const of = (...states: ExpectedState[]) => portals.filter(({ expected }) => states.includes(expected.state));

describe.concurrent.each(of('detected'))('$slug', (portal) => {
  test('is found, filled, undone, guarded and sent', { timeout: 120_000 }, async () => {
    await onStage(portal, (stage) => runPortal(stage, portal, portal.row));
    expect(new Set(portal.row.passed)).toEqual(new Set(portalSteps));
  });
});

describe.concurrent.each(of('none', 'off'))('$slug', (portal) => {
  test('is no form', async () => {
    await onStage(portal, (stage) => passBy(stage, portal, portal.row));
    expect(portal.row.passed).toEqual(['detect']);
  });
});
