import { attributeOf, childOf, childrenOf, isOn } from '../zip/elements';
import { chosenOf, isGone, isPlaceholder } from './content';
import { escapeHtml } from '../html/escape';
import { createInline } from './inline';
import type { Numbering } from './numbering';
import { tableRowsHtml } from './table-html';

/** Where in the document a block stands. */
interface Place {
  inCell: boolean;
}

/** The body of a Word document as HTML: paragraphs in order, tables with their merged cells, text boxes after the paragraph they hang on. */
export function documentHtml(root: Element, numbering: Numbering): string {
  const inline = createInline((content) => blocks([content], { inCell: true }));

  function blocks(parents: readonly Element[], place: Place): string {
    const parts: string[] = [];
    let tables: Element[] = [];
    let carried = '';
    const endTables = () => {
      if (tables.length > 0) parts.push(tablesHtml(tables));
      tables = [];
    };
    for (const child of parents.flatMap((parent) => flatBlocks(parent))) {
      if (child.localName === 'tbl') {
        tables.push(child);
        continue;
      }
      endTables();
      const number = place.inCell ? '' : numbering(child);
      const { html, boxes } = inline(child);
      const whole = `${carried}${escapeHtml(number)}${html}`;
      // With its mark deleted a paragraph goes on in the next one.
      carried = isMarkDeleted(child) ? whole : '';
      if (carried === '') parts.push(`<p>${whole}</p>`);
      parts.push(...boxes);
    }
    endTables();
    if (carried !== '') parts.push(`<p>${carried}</p>`);
    return parts.join('\n');
  }

  /** Tables with nothing between them are shown as one. */
  function tablesHtml(tables: readonly Element[]): string {
    const read = tables.map((table) => tableRowsHtml(table, (cell) => blocks([cell], { inCell: true })));
    const joined: { width: number; rows: string }[] = [];
    for (const one of read) {
      const last = joined.at(-1);
      if (last && last.width === one.width) last.rows += one.rows;
      else joined.push({ ...one });
    }
    return joined.map(({ rows }) => `<table>${rows}</table>`).join('\n');
  }

  return `<!DOCTYPE html><html><body>${blocks([childOf(root, 'body') ?? root], { inCell: false })}</body></html>`;
}

/** Paragraphs and tables of a container, those in content controls, custom tags and accepted changes too. */
function flatBlocks(parent: Element): Element[] {
  return Array.from(parent.children).flatMap((child) => {
    const { localName } = child;
    if (localName === 'p' || localName === 'tbl') return [child];
    if (isGone(child)) return [];
    if (localName === 'sdt') return isPlaceholder(child) || isContents(child) ? [] : flatBlocks(childOf(child, 'sdtContent') ?? child);
    if (localName === 'AlternateContent') return chosenOf(child).flatMap(flatBlocks);
    return wrappers.has(localName) ? flatBlocks(child) : [];
  });
}

const wrappers = new Set(['ins', 'moveTo', 'customXml', 'smartTag', 'sdtContent', 'txbxContent']);

function isContents(sdt: Element): boolean {
  return attributeOf(childOf(sdt, 'sdtPr', 'docPartObj', 'docPartGallery'), 'val') === 'Table of Contents';
}

function isMarkDeleted(paragraph: Element): boolean {
  const mark = childOf(paragraph, 'pPr', 'rPr');
  return childrenOf(mark, 'del').length > 0 || childrenOf(mark, 'moveFrom').length > 0 || (isOn(childOf(mark, 'specVanish')) && isOn(childOf(mark, 'vanish')));
}
