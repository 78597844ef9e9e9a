import { officialPage } from '../../support/official-page';

const script = `
var model = {}, keyed = {};
document.addEventListener('keyup', function (e) { if (e.key.length > 0) keyed[e.target.name] = e.target.value; }, true);
document.addEventListener('blur', function (e) { if (e.target.name && keyed[e.target.name] === e.target.value) { model[e.target.name] = e.target.value; document.getElementById('model').textContent = JSON.stringify(model); } }, true);
document.forms[0].addEventListener('submit', function (e) { e.preventDefault(); fetch('/save', { method: 'POST', body: JSON.stringify(model) }); });`;

export const html = officialPage({ prefix: 's', before: '<output id="model" hidden></output>', script });
