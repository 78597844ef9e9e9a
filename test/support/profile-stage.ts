/** A portal and a workspace for the tests of portal profiles; every test begins with an empty database. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openPortal, type PortalTabs } from './portal-tab';
import { seed } from './seed';

export interface ProfileStage {
  portal(): PortalTabs;
  /** A page of the extension that stays open: the way to its database and to the engine. */
  host(): Page;
}

export function profileStage(): ProfileStage {
  let portal: PortalTabs;
  let host: Page;
  beforeAll(async () => {
    portal = await openPortal();
    host = await portal.extension.open('workspace.html#/drafts');
    await host.getByText('还没有报告').waitFor();
  });
  afterAll(() => portal?.close());
  beforeEach(async () => {
    for (const page of portal.extension.context.pages()) if (page !== host) await page.close();
    portal.received.length = 0;
    await seed(host, []);
  });
  return { portal: () => portal, host: () => host };
}
