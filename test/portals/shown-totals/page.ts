import { isTotalOfRequests, officialPage, sumsAt, textInput } from '../../support/official-page';

export const html = officialPage({
  prefix: 'w',
  control: (name, cell) => (isTotalOfRequests(cell) ? `<div data-name="${name}"></div>` : textInput(name)),
  script: sumsAt('blur', 'w'),
});
