/** One file of an archive as the archive's directory states it; sizes in bytes. */
export interface ZipEntry {
  /** 0 stored, 8 deflated. */
  method: number;
  packed: number;
  size: number;
  crc: number;
  encrypted: boolean;
  /** Of its local header. */
  offset: number;
}

export type Directory = { ok: true; entries: ReadonlyMap<string, ZipEntry> } | { ok: false; reason: string };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;
/** A report with every picture has some dozens. */
const maxEntries = 5000;

export const incomplete = '文件不完整，可能没有下载或复制完。请重新取一份再试。';

/** The directory of a zip archive; names in lower case with `/`, as Office compares them. */
export function zipDirectory(bytes: Uint8Array): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return { ok: false, reason: incomplete };
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const stated = view.getUint32(end + 16, true);
  if (count > maxEntries) return { ok: false, reason: `文件里有 ${count} 个部分，不像一份报告，不读取。` };
  // Bytes before the archive shift every offset in it.
  const shift = end - length - stated;
  if (shift < 0) return { ok: false, reason: incomplete };
  const entries = new Map<string, ZipEntry>();
  let at = end - length;
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return { ok: false, reason: incomplete };
    const next = at + entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return { ok: false, reason: incomplete };
    const nameEnd = at + entryLength + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + entryLength, nameEnd));
    const entry = entryAt(view, at, nameEnd);
    entries.set(partName(name), { ...entry, offset: entry.offset + shift });
    at = next;
  }
  return { ok: true, entries };
}

export function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

function entryAt(view: DataView, at: number, extra: number): ZipEntry {
  const wide = wideNumbers(view, extra, extra + view.getUint16(at + 30, true));
  // A field of all ones stands in the extra part, in this order.
  const number = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    return value === 0xffffffff ? (wide.shift() ?? value) : value;
  };
  const size = number(24);
  const packed = number(20);
  return {
    method: view.getUint16(at + 10, true),
    size,
    packed,
    offset: number(42),
    crc: view.getUint32(at + 16, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}

function wideNumbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const count = Math.min(length >> 3, (to - at - 4) >> 3);
      return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
    }
    at += 4 + length;
  }
  return [];
}
