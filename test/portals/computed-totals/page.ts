import { isTotalOfRequests, officialPage, sumsAt } from '../../support/official-page';

export const html = officialPage({
  prefix: 'v',
  control: (name, cell) => `<input type="text" name="${name}"${isTotalOfRequests(cell) ? ' readonly' : ''}>`,
  script: sumsAt('change', 'v'),
});
