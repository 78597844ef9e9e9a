import { isTotalOfRequests, officialPage, sumsAt } from '../../support/official-page';

export const html = officialPage({
  prefix: 'ku',
  control: (name, cell) => `<input type="text" name="${name}"${isTotalOfRequests(cell) ? ' disabled' : ''}>`,
  script: sumsAt('keyup', 'ku'),
});
