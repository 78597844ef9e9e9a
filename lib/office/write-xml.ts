/** What XML 1.0 cannot hold at all: control characters, halves of a surrogate pair, two non-characters. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it stands in XML or HTML, in content and in attributes. */
export function escaped(text: string): string {
  return text.replace(impossible, '').replace(/[&<>"']/g, (character) => escapes[character]!);
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
