import { narrativeBoxes, officialPage } from '../../support/official-page';

const script = `
var by = function (name) { return document.getElementsByName(name)[0]; };
by('t011').addEventListener('input', function (e) { if (!e.isTrusted) this.value = ''; });
by('t010').addEventListener('blur', function () { this.value = Number(this.value).toFixed(2); });
by('t012').addEventListener('change', function () { this.value = ''; });
setInterval(function () { by('t013').value = ''; }, 600);
by('t014').addEventListener('input', function () { throw new Error('a fault of the page'); });`;

export const html = officialPage({
  prefix: 't',
  control: (name) => `<input name="${name}"${name === 't017' ? ' maxlength="1"' : ''}>`,
  narratives: narrativeBoxes((name) => `<textarea name="${name}" rows="4" cols="80" maxlength="20"></textarea>`),
  script,
});
