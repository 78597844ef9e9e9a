import { chromium } from 'playwright';
import { findBrowser } from '../ensure-browser';
import { bundlePage } from './bundle-page';

/**
 * Bundles a file of this folder, runs it in an empty page of Chromium and calls the function `name` it puts on `globalThis` with `argument`
 * (plain data). Throws where there is no browser.
 */
export async function inChromium<Argument, Answer>(file: string, name: string, argument: Argument): Promise<Answer> {
  const browser = findBrowser();
  if (!browser.ok) throw new Error(browser.reason);
  const code = await bundlePage(file);
  const running = await chromium.launch({ executablePath: browser.path, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await running.newPage();
    // A page has an address: what runs in none is no page to the engine.
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto('http://page.example.gov.cn/');
    await page.addScriptTag({ content: code });
    const call = ([called, given]: [string, Argument]) =>
      (globalThis as unknown as Record<string, (argument: Argument) => Answer | Promise<Answer>>)[called]!(given);
    return (await page.evaluate(call as never, [name, argument] as never)) as Answer;
  } finally {
    await running.close();
  }
}
