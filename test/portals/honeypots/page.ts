import { editionOf } from '../../../lib/report/editions/catalogue';
import { requestRows } from '../../support/grid-layouts';
import { officialPage, textInput } from '../../support/official-page';
import { tableOf } from '../../support/portal-page';

const unseen = ['display:none', 'opacity:0', 'position:absolute;left:-9999px', 'width:1px;height:1px;border:0;padding:0', 'visibility:hidden', 'clip-path:inset(50%)'];
const twinTable = tableOf(requestRows(editionOf('2021')), (cell) => `<input name="twin_${cell}">`);

export const html = officialPage({
  prefix: 'p',
  control: (name) => {
    const at = Number(name.slice(1));
    return `${textInput(name)}<input name="trap${at}" style="${unseen[(at - 1) % unseen.length]}">`;
  },
  before: `<div style="display:none">${twinTable}</div>`,
  narratives: `<p>填报人身份证号：<input name="sfz"> 手机号：<input name="sj"></p><h3>一、总体情况</h3><textarea name="zs1"></textarea><h3>五、存在的主要问题及改进情况</h3><textarea name="zs5"></textarea><h3>六、其他需要报告的事项</h3><textarea name="zs6"></textarea>`,
});
