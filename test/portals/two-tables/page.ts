import { editionOf } from '../../../lib/report/editions/catalogue';
import { requestRows } from '../../support/grid-layouts';
import { officialPage } from '../../support/official-page';
import { tableOf } from '../../support/portal-page';

export const html = officialPage({ prefix: 'q', before: tableOf(requestRows(editionOf('2021')), (cell) => `<input name="twin_${cell}">`) });
