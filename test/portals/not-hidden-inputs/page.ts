import { officialPage } from '../../support/official-page';

export const html = officialPage({
  prefix: 'y',
  control: (name) => `0<input type="hidden" name="${name}" value="0">`,
  narratives: '<h3>一、总体情况</h3><p>全年……</p><input type="hidden" name="zs1" value="全年">',
}).replace('>提交<', '>返回修改<');
