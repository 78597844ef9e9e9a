import { officialPage, narrativeBoxes } from '../../support/official-page';

export const html = officialPage({
  prefix: '',
  control: () => '<input type="text" id="sz" name="sz">',
  narratives: narrativeBoxes(() => '<textarea id="nr" name="nr" rows="3" cols="80"></textarea>'),
});
