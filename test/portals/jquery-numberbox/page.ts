import { isTotalOfRequests, narrativeBoxes, officialPage, sumsAt } from '../../support/official-page';

/** An input that is seen, and the hidden one that is sent: what the widgets of a well-known library make of an input. */
const pair = (name: string, readonly: boolean) =>
  `<span class="textbox"><input class="textbox-text" autocomplete="off"${readonly ? ' readonly' : ''}><input type="hidden" class="textbox-value" name="${name}"></span>`;

const script = `
function bind() { $('.textbox-text').each(function () {
  var shown = $(this), sent = shown.next();
  function commit() {
    var n = parseFloat(shown.val().replace(/,/g, ''));
    sent.val(isNaN(n) ? '' : String(n));
    shown.val(isNaN(n) ? '' : String(n));
  }
  shown.on('keydown', function (e) { if (e.keyCode === 13) commit(); });
  shown.on('blur', commit);
}); }
bind();
window.redraw = function () {
  $('table').each(function () { $(this).replaceWith(this.cloneNode(true)); });
  bind();
};
$('form').on('focusout', function () {
  sums.forEach(function (sum) {
    var n = sum[1].reduce(function (all, part) { return all + (Number(node(part).value) || 0); }, 0);
    $(node(sum[0])).val(n).prev().val(n);
  });
});`;

export const html = officialPage({
  prefix: 'n',
  control: (name, cell) => pair(name, isTotalOfRequests(cell)),
  narratives: narrativeBoxes((name) => `<textarea name="${name}"></textarea>`),
  script: `${sumsAt('never', 'n')}${script}`,
}).replace('</head>', '<script src="/npm/jquery/dist/jquery.min.js"></script></head>');
