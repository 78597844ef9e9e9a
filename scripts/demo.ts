/**
 * `npm run demo [-- FILE]`: the main job on the sample portal, from a file to what the portal's server received. Exit
 * status 0 only if everything the report states arrived as stated. With a display the window stays until it is closed;
 * without, or with HEADLESS=1, pictures are kept in .demo/.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { detect, fill } from './demo/fill';
import { exportReport, importFile } from './demo/import';
import { compare } from './demo/received';
import { breakAndMend } from './demo/mistake';
import { portalOrigin, setStage, type Stage } from './demo/stage';
import { clickSubmit, submitAnyway } from './demo/submit';
import { printComparison, printFindings, printTable } from './demo/table';

const reason = '年报按原件如实录入，原件空格与合计差异已报主管部门说明。';
const file = resolve(process.argv[2] ?? resolve(import.meta.dirname, 'sample-report/2025.html'));

process.exitCode = 1;
try {
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  const stage = await setStage();
  try {
    if (await play(stage)) process.exitCode = 0;
    if (stage.visible) await waitUntilClosed(stage);
  } finally {
    await stage.close();
  }
} catch (error) {
  console.error(`The demo stopped: ${error instanceof Error ? error.message : String(error)}`);
}

async function play({ extension, portal, visible, show }: Stage): Promise<boolean> {
  const started = Date.now();
  const imported = await importFile(extension, file, show);
  const report = await exportReport(extension, imported.id);
  portal.signIn(report.unit);

  const page = await extension.context.newPage();
  await page.goto(`${portalOrigin}/report?nd=${report.year}`);
  const { popup, detected } = await detect(extension, page);
  if (!visible) await popup.setViewportSize({ width: 384, height: 600 });
  const outcome = await fill(popup, imported.id, show);
  await popup.close();
  await show(page, 'filled');

  const mistake = await breakAndMend(page, report, show);
  const own = await clickSubmit(page);
  if (own) {
    await show(page, 'held-for-its-own-errors');
    await submitAnyway(page, reason);
  }
  await show(page, 'submitted');
  const filing = portal.received(report.year);
  const comparison = compare(report, filing.fields);

  printTable([
    ['report', `${report.unit} ${report.year}, edition ${report.edition}`],
    ['read from the file', `${imported.cells} cells (${imported.status}, ${imported.unsure} unsure)`],
    ['detected on the page', `${detected.cells} cells, edition ${detected.edition}, ${detected.frames} frame`],
    ['written', `${outcome.written} cells and texts, ${outcome.verified} verified, ${outcome.refused} refused, ${outcome.failed} failed`],
    ['submission with a wrong total', mistake ? `held, ${mistake.findings.length} findings` : 'not tried: the report states no total'],
    ['right cell named first', mistake ? (mistake.named ? `yes: ${mistake.place}` : `no: ${mistake.place}`) : '-'],
    ["report's own errors", own ? `${own.filter(({ level }) => level === 'error').length}, submitted with a written reason` : 'none'],
    ['portal', filing.state],
    ['stated cells arrived as stated', `${comparison.arrived} of ${comparison.stated}`],
    ['blank cells stayed blank', `${comparison.stayedBlank} of ${comparison.blank}`],
    ['texts arrived as stated', `${comparison.textsArrived} of ${comparison.texts}`],
    ['time', `${((Date.now() - started) / 1000).toFixed(1)} s`],
  ]);
  if (mistake) printFindings('Held for the wrong total:', mistake.findings);
  if (own) printFindings(`Submitted with the reason “${reason}” in spite of:`, own);
  printComparison(comparison);
  const held = mistake === undefined || mistake.findings.length > 0;
  return held && filing.state === 'submitted' && comparison.stated > 0 && comparison.differences.length === 0;
}

async function waitUntilClosed({ extension }: Stage): Promise<void> {
  console.log('Close the window to end.');
  await extension.context.waitForEvent('close', { timeout: 0 });
}
