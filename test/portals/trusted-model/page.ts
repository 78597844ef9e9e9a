import { isTotalOfRequests, officialPage, sumsAt } from '../../support/official-page';

/** What is sent is a model that hears trusted input only; the totals of table 三 are computed from it, as one types. */
const script = `${sumsAt('never', 'r')}
var model = {};
document.querySelectorAll('[name]').forEach(function (it) { model[it.name] = it.value; });
document.addEventListener('input', function (event) {
  if (!event.isTrusted) return;
  model[event.target.name] = event.target.value;
  sums.forEach(function (sum) {
    model[sum[0]] = String(sum[1].reduce(function (n, part) { return n + Number(model[part]); }, 0));
    put(sum[0], model[sum[0]]);
  });
}, true);
document.querySelector('form').addEventListener('submit', function (event) {
  event.preventDefault();
  fetch('/api/report', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(model) });
});`;

export const html = officialPage({
  prefix: 'r',
  control: (name, cell) => `<input name="${name}"${isTotalOfRequests(cell) ? ' readonly' : ''}>`,
  script,
});
