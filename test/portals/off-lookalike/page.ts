import { officialPage } from '../../support/official-page';

export const html = officialPage({ prefix: 'e' });
