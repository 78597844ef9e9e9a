/** From a kept report into the portal's form, through the popup. */
import type { Page } from 'playwright';
import type { Extension } from '../../test/support/extension';

export interface Detected {
  edition: string;
  cells: number;
  frames: number;
}

export interface Outcome {
  written: number;
  verified: number;
  refused: number;
  failed: number;
  absent: number;
  /** What the popup says of it. */
  text: string;
}

/** Opens the popup for the portal's tab and waits until it sees the form. */
export async function detect(extension: Extension, portal: Page): Promise<{ popup: Page; detected: Detected }> {
  const popup = await extension.openPopup(portal);
  const status = popup.locator('[data-testid="portal-status"][data-state="detected"]');
  await status.waitFor();
  const number = async (name: string): Promise<number> => Number(await status.getAttribute(name));
  const edition = (await status.getAttribute('data-edition')) ?? '';
  return { popup, detected: { edition, cells: await number('data-cells'), frames: await number('data-frames') } };
}

/** Chooses the draft, looks at the preview, confirms, waits for the outcome. */
export async function fill(popup: Page, draftId: string, show: (page: Page, name: string) => Promise<void>): Promise<Outcome> {
  await popup.getByTestId('draft-select').selectOption(draftId);
  await popup.getByTestId('fill').click();
  await popup.getByTestId('fill-preview').waitFor();
  await show(popup, 'preview');
  await popup.getByTestId('fill-confirm').click();
  const outcome = popup.getByTestId('fill-outcome');
  await outcome.waitFor();
  const number = async (name: string): Promise<number> => Number(await outcome.getAttribute(name));
  const counts = {
    written: await number('data-written'),
    verified: await number('data-verified'),
    refused: await number('data-refused'),
    failed: await number('data-failed'),
    absent: await number('data-absent'),
  };
  await show(popup, 'outcome');
  return { ...counts, text: await outcome.innerText() };
}
