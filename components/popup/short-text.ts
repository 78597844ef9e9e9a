const longest = 10;

/** A figure as it is; of a text how long it is: `126`, `612 字`, `空白`. */
export function shortText(text: string): string {
  if (text === '') return '空白';
  const characters = [...text].length;
  return characters > longest ? `${characters} 字` : text;
}
