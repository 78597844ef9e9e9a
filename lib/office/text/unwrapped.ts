/** Of a printed page, in full-width characters. */
const narrowest = 18;
const widest = 60;
/** What the indent of a first line, ragged right ends and punctuation at the margin leave open. */
const slack = 4;
const endsParagraph = /[。！？；：!?;:…][”"’』」）)】]*$/;
const beginsParagraph = /^(?:[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+[、.．]|[一二三四五六七八九十]是|\d{1,2}[.、．]\D|[①-⑳]|第[一二三四五六七八九十]+[,，、])/;

/**
 * The lines of a text as paragraphs, where its lines end at a margin as those of a PDF do: as wide as the widest one and in the midst of a
 * sentence. The text of a page or a document has paragraphs of its own and needs none of this.
 */
export function unwrapped(text: string): string {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const margin = Math.max(0, ...lines.map(widthOf));
  if (margin < narrowest || margin > widest) return text;
  const full = (line: string) => widthOf(line) >= margin - slack && !endsParagraph.test(line);
  return lines.reduce((whole, line, at) => {
    const above = lines[at - 1];
    if (above === undefined) return line;
    if (!full(above) || beginsParagraph.test(line)) return `${whole}\n${line}`;
    return `${whole}${/[\w.,]$/.test(above) && /^\w/.test(line) ? ' ' : ''}${line}`;
  }, '');
}

function widthOf(line: string): number {
  return [...line].reduce((width, char) => width + (char <= '\u00FF' ? 0.5 : 1), 0);
}
