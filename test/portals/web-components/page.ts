import { shadowPortals } from '../../support/shadow-portals';

/** The page can draw its components anew; what they held is given to the new ones. */
const redraw = `<script>
function redraw() {
  for (const box of document.querySelectorAll('num-box')) {
    const { value } = box.shadowRoot.querySelector('input');
    const fresh = box.cloneNode();
    box.replaceWith(fresh);
    const input = fresh.shadowRoot.querySelector('input');
    input.value = value;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  }
}
</script>`;

export const html = shadowPortals['components in the cells of a table']!.replace('</body>', `${redraw}</body>`);
