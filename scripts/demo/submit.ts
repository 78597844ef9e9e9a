/** Submitting on the portal, with the guard between. */
import type { Page } from 'playwright';

export interface HeldFinding {
  check: string;
  level: string;
  cells: string[];
  suspects: string[];
  text: string;
}

/** Clicks the portal's 提交: the findings that hold it, or undefined when the portal took the report. */
export async function clickSubmit(portal: Page): Promise<HeldFinding[] | undefined> {
  await portal.locator('input[name="op"][value="提 交"]').click();
  const guard = portal.getByTestId('guard');
  const taken = portal.getByText('提交成功');
  await guard.or(taken).first().waitFor();
  if (await taken.isVisible()) return undefined;
  const findings = await guard.getByTestId('finding').all();
  return Promise.all(
    findings.map(async (finding) => {
      const [check, level, cells, suspects] = await Promise.all(
        ['data-check', 'data-level', 'data-cells', 'data-suspects'].map((name) => finding.getAttribute(name)),
      );
      return {
        check: check ?? '',
        level: level ?? '',
        cells: words(cells),
        suspects: words(suspects),
        text: claimOf(await finding.innerText()),
      };
    }),
  );
}

export async function returnToPage(portal: Page): Promise<void> {
  await portal.getByTestId('guard-return').click();
  await portal.getByTestId('guard').waitFor({ state: 'detached' });
}

/** Sends the report with its findings; resolves when the portal has it. */
export async function submitAnyway(portal: Page, reason: string): Promise<void> {
  await portal.getByTestId('guard-reason').fill(reason);
  await portal.getByTestId('guard-submit-anyway').click();
  await portal.getByText('提交成功').waitFor();
}

/** Types over a field as a person does. */
export async function typeOver(portal: Page, name: string, text: string): Promise<void> {
  const field = portal.locator(`[name="${name}"]`);
  await field.click({ clickCount: 3 });
  await portal.keyboard.press('ControlOrMeta+A');
  await portal.keyboard.press('Delete');
  await field.pressSequentially(text);
  await portal.keyboard.press('Tab');
}

/** The first thing a finding says, without the level, which is printed beside it. */
function claimOf(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^(强制|核实|提示)：/, '').trim());
  return lines.find((line) => line !== '') ?? '';
}

function words(text: string | null | undefined): string[] {
  return (text ?? '').split(' ').filter((word) => word !== '');
}
