import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds wrong in a page: rule and place, one line each. Its source is evaluated: a script tag falls to the CSP.
 * `part`: only there, given as selectors from the document inwards through shadow roots.
 */
export async function axeViolations(page: Page, part?: readonly string[]): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (within) => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document | object, options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
    };
    const { violations } = await axe.run(within ? { include: [within] } : document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, part);
}
