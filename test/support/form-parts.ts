/** The form cut into parts, as pages with tabs and wizards show it. */
import { editionOf } from '../../lib/report/editions/catalogue';
import { disputeRows, proactiveRows, requestRows } from './grid-layouts';
import { plainControl, tableOf } from './portal-page';

const edition = editionOf('2021');

export interface FormPart {
  /** What a tab or step is called. */
  name: string;
  html: string;
  /** Cells in it. */
  cells: number;
}

export const title = '<h1>青川市水利局2025年政府信息公开工作年度报告</h1>';

/** Tables 二, 三 and 四, each with its text around it; `control` makes the input of a cell. */
export function formParts(control = plainControl): FormPart[] {
  const text = (heading: string, name: string) => `<h2>${heading}</h2><textarea name="${name}"></textarea>`;
  return [
    { name: '主动公开情况', cells: 10, html: `${text('一、总体情况', 'overview')}<h2>二、主动公开政府信息情况</h2>${tableOf(proactiveRows(edition), control)}` },
    { name: '收到和处理申请', cells: 175, html: `<h2>三、收到和处理政府信息公开申请情况</h2>${tableOf(requestRows(edition), control)}` },
    {
      name: '复议诉讼与其他',
      cells: 15,
      html: `<h2>四、政府信息公开行政复议、行政诉讼情况</h2>${tableOf(disputeRows(edition), control)}
${text('五、存在的主要问题及改进情况', 'problems')}${text('六、其他需要报告的事项', 'otherMatters')}`,
    },
  ];
}
