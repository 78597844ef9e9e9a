import { narrativeBoxes, officialPage } from '../../support/official-page';

/** As EasyUI makes it of an input: hidden where it was, a box without a name after it, and in the box the hidden field that is sent. */
const box = (name: string): string =>
  `<input class="numberbox-f" style="display: none"><span class="textbox"><input class="textbox-text" autocomplete="off"><input type="hidden" class="textbox-value" name="${name}"></span>`;

/** Keys count one by one, as a hand presses them; nothing else that happens to the box reaches the field that is sent but the widget's own call. */
const script = `
$.fn.numberbox = function (method, value) {
  var box = this.next(), sent = box.find('.textbox-value');
  if (method === 'getValue') return sent.val();
  if (method === 'setValue') {
    sent.val(value);
    box.find('.textbox-text').val(String(value).replace(/(\\d)(?=(\\d{3})+$)/g, '$1,'));
    return this;
  }
  return this.each(function () {
    var home = $(this);
    $.data(this, 'numberbox', {});
    home.next().find('.textbox-text').on('keydown', function (event) {
      var key = event.originalEvent.isTrusted ? event.key : '';
      if (/^\\d$/.test(key)) { home.numberbox('setValue', sentOf(home) + key); return false; }
      if (key === 'Backspace') { home.numberbox('setValue', sentOf(home).slice(0, -1)); return false; }
    });
  });
};
function sentOf(home) { return home.numberbox('getValue'); }
$('.numberbox-f').numberbox();
window.redraw = function () {
  $('table').each(function () { $(this).replaceWith(this.cloneNode(true)); });
  $('.numberbox-f').numberbox();
};`;

export const html = officialPage({
  prefix: 'b',
  control: box,
  narratives: narrativeBoxes((name) => `<textarea name="${name}"></textarea>`),
  script,
}).replace('</head>', '<script src="/npm/jquery/dist/jquery.min.js"></script></head>');
