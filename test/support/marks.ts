/** Marks and inputs of a portal page, and where they stand. */
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

export const input = (page: Page, cell: string): Locator => page.locator(`[name="${cell}"]`);
export const markAt = (page: Page, cell: string): Locator => page.locator(`[data-testid=mark][data-cell="${cell}"]`);

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it has no box');
  return box;
}

/** Right of the input, at its height. */
export async function expectBeside(page: Page, cell: string): Promise<void> {
  await expect
    .poll(async () => {
      const [mark, field] = [await boxOf(markAt(page, cell)), await boxOf(input(page, cell))];
      const [across, down] = [mark.x - field.x - field.width, mark.y + mark.height / 2 - field.y - field.height / 2];
      return [Math.round(across), Math.abs(Math.round(down))];
    })
    .toEqual([2, 0]);
}
