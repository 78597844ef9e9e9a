import { browser } from '#imports';
import { editions } from '../../lib/report/editions/catalogue';

/** Of the rows of table 三; fewer may stand in a guide or in a news item. */
const fewest = 8;

/** What rows of table 三 are called, in every edition, without their numbers. */
const labels = [
  ...new Set(
    editions.flatMap(({ blocks }) =>
      blocks.flatMap(({ table, rows }) => (table === 'requests' ? rows.map(({ label }) => label.replace(/^(?:（.）|[一二三四五六七]、|\d\.)/, '').replace(/\s/g, '')) : [])),
    ),
  ),
].filter((label) => label.length > 3);

/** Whether a frame of the tab shows a report; false where the browser does not let us look. Nothing is kept of the page. */
export async function showsReport(tabId: number): Promise<boolean> {
  const answers = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: countWords, args: [labels] }).catch(() => []);
  return answers.some(({ result }) => typeof result === 'number' && result >= fewest);
}

/** Runs in the page: how many of the words it has. */
function countWords(words: string[]): number {
  const text = (document.body?.textContent ?? '').replace(/\s/g, '');
  return words.filter((word) => text.includes(word)).length;
}
