import { officialPage } from '../../support/official-page';

export const html = officialPage({ edition: '2019', prefix: 'x_', control: (name) => `<input name="${name}"><span>件</span>` });
