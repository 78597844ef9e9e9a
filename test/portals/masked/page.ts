import { officialPage, textInput } from '../../support/official-page';

/** A mask that drops all but digits, one that takes two of them, groups of thousands, and decimals, set when the field is left. */
const script = `
function decimals(name) { var n = Number(name.slice(1)); return n > 25 && n < 30; }
document.addEventListener('input', function (event) {
  var it = event.target;
  if (it.localName !== 'input') return;
  it.value = it.value.replace(/\\D/g, '').slice(0, it.name === 'm150' ? 2 : 6);
});
document.addEventListener('focusin', function (event) {
  var it = event.target;
  if (it.localName === 'input') it.value = it.value.replace(/,|\\.00$/g, '');
});
document.addEventListener('focusout', function (event) {
  var it = event.target;
  if (it.localName !== 'input' || it.value === '') return;
  it.value = decimals(it.name) ? Number(it.value).toFixed(2) : it.value.replace(/(\\d)(?=(\\d{3})+$)/g, '$1,');
});`;

export const html = officialPage({ prefix: 'm', control: textInput, script });
