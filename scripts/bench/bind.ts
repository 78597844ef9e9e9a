import { editionOf } from '../../lib/report/editions/catalogue';
import { formOf, pageOf } from '../../test/support/portal-page';
import type { Binding } from './bind.page';
import { inChromium } from './in-chromium';
import { benchRow, type BenchGroup } from './row';

/** A task that holds a page longer is a long one to a browser. */
const longTask = 50;
const edition = editionOf('2021');
/** 200 cells and three texts. */
const whole = 203;

/** The whole form is bound: for the first time in a page, and again as after each of its redraws. */
export const bindGroup: BenchGroup = {
  rows: ['bind', 'bind-first'],
  async run(wanted) {
    const html = pageOf(formOf(edition, { head: '<h1>青川市水利局2025年政府信息公开工作年度报告</h1>' }));
    const { first, again, fields } = await inChromium<string, Binding>('bind.page.ts', 'measureBind', html);
    if (fields !== whole) throw new Error(`${fields} of ${whole} fields were bound`);
    const rows = [
      benchRow({ name: 'bind', ours: again, limit: longTask }),
      benchRow({ name: 'bind-first', ours: first, limit: 2 * longTask }),
    ];
    return rows.filter(({ name }) => wanted.includes(name));
  },
};
