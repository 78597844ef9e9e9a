/** What the names of the streams in an OLE container (`.doc`, `.xls`, `.wps`, `.et` …) say it is. */
export type OleKind = 'encrypted' | 'word' | 'excel' | 'slides' | 'mail' | 'other';

const streams: readonly [name: string, kind: OleKind][] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'word'],
  ['Workbook', 'excel'],
  ['Book', 'excel'],
  ['PowerPoint Document', 'slides'],
  ['__properties_version1.0', 'mail'],
];
const entryLength = 128;

/** Reads the container's directory, as far as it is one after the other; damaged ones are `other`. */
export function oleKind(bytes: Uint8Array): OleKind {
  const names = directoryNames(bytes);
  return streams.find(([name]) => names.has(name))?.[1] ?? 'other';
}

/** Directory entries lie on multiples of 128 bytes: name in UTF-16, its length in bytes, then the kind of entry. */
function directoryNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = 512; at + entryLength <= bytes.length; at += entryLength) {
    const length = view.getUint16(at + 64, true);
    const kind = bytes[at + 66]!;
    if (length < 4 || length > 64 || length % 2 === 1 || (kind !== 1 && kind !== 2 && kind !== 5)) continue;
    if (view.getUint16(at + length - 2, true) !== 0) continue;
    names.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}
