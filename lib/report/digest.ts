/** FNV-1a. Pages on plain http have no `crypto.subtle`; and the words themselves must not lie in a file twice. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
