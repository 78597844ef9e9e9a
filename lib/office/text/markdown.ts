const delimiter = /^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*(?::?-{3,}:?)?[ \t]*$/m;
const heading = /^#{1,6}[ \t]+\S/gm;
const entities: Readonly<Record<string, string>> = { nbsp: ' ', ensp: ' ', emsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };

/** A text written in Markdown as it would be shown; another text as it is. Tables keep their bars. */
export function shownMarkdown(text: string): string {
  if (!delimiter.test(text) && (text.match(heading)?.length ?? 0) < 2) return text;
  return text
    .replace(/^[ \t]*(?:>[ \t]?)+/gm, '')
    .replace(/^[ \t]*#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm, '$1')
    .replace(/^[ \t]*(?:```.*|[-*_][ \t]*(?:[-*_][ \t]*){2,})$/gm, '')
    .replace(/<br[ \t]*\/?>/gi, ' ')
    .replace(/(\*\*|__)(?=\S)([^\n|]*?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])([^\n|*]*?[^\s*])\*(?![\w*])/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, (_, char: string) => (char === '|' ? '｜' : char))
    .replace(/&(nbsp|ensp|emsp|amp|lt|gt|quot);/g, (_, name: string) => entities[name]!);
}
