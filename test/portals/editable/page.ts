import { narrativeBoxes, officialPage } from '../../support/official-page';

const bar = '<div class="toolbar"><button type="button">加粗</button><button type="button">斜体</button></div>';
const narratives = narrativeBoxes((name) => `${bar}<div contenteditable="true" data-name="${name}" style="border:1px solid;min-height:40px"></div>`);
const script = `
document.forms[0].addEventListener('formdata', function (e) {
  document.querySelectorAll('[data-name]').forEach(function (box) { e.formData.append(box.dataset.name, box.innerText); });
});`;

export const html = officialPage({ prefix: 'u', narratives, script });
