import { editionOf } from '../../lib/report/editions/catalogue';
import { formOf, pageOf } from '../../test/support/portal-page';
import { inChromium } from './in-chromium';
import type { Lookout } from './lookout.page';
import { benchRow, type BenchGroup } from './row';

/** Half a frame: the page has the other half. */
const halfFrame = 8.3;
/** One part in a hundred of the page's time. */
const hundredth = 10;
const size = 20_000;
const edition = editionOf('2021');

/**
 * What the lookout costs a page without a form. The page is one on which much is to be looked at: it has the words of a
 * published report, a search form of thirty inputs, and news.
 */
export const lookoutGroup: BenchGroup = {
  rows: ['lookout-static', 'lookout-flood'],
  async run(wanted) {
    const { nodes, look, perSecond } = await inChromium<string, Lookout>('lookout.page.ts', 'measureLookout', pageWithoutForm());
    if (nodes < size) throw new Error(`the page has ${nodes} of ${size} elements`);
    const rows = [
      benchRow({ name: 'lookout-static', ours: look, limit: halfFrame }),
      benchRow({ name: 'lookout-flood', ours: perSecond, limit: hundredth }),
    ];
    return rows.filter(({ name }) => wanted.includes(name));
  },
};

function pageWithoutForm(): string {
  const published = formOf(edition, { control: () => '0', narratives: '' });
  const search = Array.from({ length: 30 }, (_, at) => `<label>条件${at}<input name="q${at}"></label>`).join('');
  const news = Array.from({ length: size / 4 }, (_, at) => `<li><a href="/${at}"><span>第${at}号</span><b>关于公开征求意见的公告</b></a></li>`);
  return pageOf(`<form>${search}</form>${published}<ul>${news.join('')}</ul>`, '政府信息公开');
}
