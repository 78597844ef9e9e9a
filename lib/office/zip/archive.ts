import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { incomplete, partName, zipDirectory, type ZipEntry } from './directory';

/** A part of an archive unpacked; absent: the archive has no such part. */
export type PartBytes = { ok: true; bytes?: Uint8Array } | { ok: false; reason: string };

export interface Archive {
  /** In lower case. */
  names: readonly string[];
  has(name: string): boolean;
  /** Unpacks one part. What is too large, encrypted or damaged is refused. */
  read(name: string): PartBytes;
}

export type OpenArchive = { ok: true; archive: Archive } | { ok: false; reason: string };

const megabyte = 1024 * 1024;
/** Of all parts together, unpacked. */
const maxUnpacked = 64 * megabyte;
/** Deflate can reach 1032; a sheet of a million empty formatted rows has some hundreds. */
const maxRatio = 500;
const ratioCountsFrom = 4 * megabyte;
/** Small, so that one step cannot unpack more than 16 MB before it is seen. */
const chunk = 16 * 1024;

const locked = '文件有密码，不能读取。请用 WPS 或 Office 打开，另存一份不带密码的，或全选、复制后粘贴。';
const tooLarge = '文件解开后过大，不像一份报告，不读取。';

/** Opens a zip archive. Nothing is unpacked before a part is asked for, and never more than the limits. */
export function openArchive(bytes: Uint8Array): OpenArchive {
  const directory = zipDirectory(bytes);
  if (!directory.ok) return directory;
  const { entries } = directory;
  let left = maxUnpacked;
  const read = (name: string): PartBytes => {
    const entry = entries.get(partName(name));
    if (!entry) return { ok: true };
    const part = unpack(bytes, entry, left);
    if (part.ok) left -= part.bytes?.length ?? 0;
    return part;
  };
  return { ok: true, archive: { names: [...entries.keys()], has: (name) => entries.has(partName(name)), read } };
}

function unpack(bytes: Uint8Array, entry: ZipEntry, limit: number): PartBytes {
  if (entry.encrypted) return { ok: false, reason: locked };
  if (entry.size > limit) return { ok: false, reason: tooLarge };
  if (entry.size > ratioCountsFrom && entry.size > entry.packed * maxRatio) return { ok: false, reason: tooLarge };
  const packed = packedBytes(bytes, entry);
  if (!packed) return { ok: false, reason: incomplete };
  if (entry.method !== 0 && entry.method !== 8) return { ok: false, reason: '文件用了少见的压缩方式，不能读取。请用 WPS 或 Office 打开，另存一份再试。' };
  const whole = entry.method === 0 ? packed : inflate(packed, entry.size);
  if (!whole || whole.length !== entry.size || crc32(whole) !== entry.crc) return { ok: false, reason: '文件已损坏，不能读取。请重新取一份再试。' };
  return { ok: true, bytes: whole };
}

function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}

/** Undefined when the data is damaged or unpacks to more than it states. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const whole = new Uint8Array(size);
  let length = 0;
  let over = false;
  const inflater = new Inflate((part) => {
    over ||= length + part.length > size;
    if (!over) whole.set(part, length);
    length += part.length;
  });
  try {
    for (let at = 0; at < packed.length && !over; at += chunk) {
      inflater.push(packed.subarray(at, at + chunk), at + chunk >= packed.length);
    }
  } catch {
    return undefined;
  }
  return over ? undefined : whole.subarray(0, length);
}
