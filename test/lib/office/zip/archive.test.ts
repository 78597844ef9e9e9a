import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../../../lib/office/zip/archive';

const text = strToU8('<a>一二三</a>'.repeat(200));

function opened(bytes: Uint8Array) {
  const result = openArchive(bytes);
  if (!result.ok) throw new Error(result.reason);
  return result.archive;
}

/** The bytes with a 16- or 32-bit number of the first directory entry changed. */
function altered(bytes: Uint8Array, offset: number, change: (value: number) => number, width: 2 | 4 = 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let at = copy.length - 22;
  while (view.getUint32(at, true) !== 0x06054b50) at--;
  const entry = view.getUint32(at + 16, true);
  if (width === 2) view.setUint16(entry + offset, change(view.getUint16(entry + offset, true)), true);
  else view.setUint32(entry + offset, change(view.getUint32(entry + offset, true)), true);
  return copy;
}

describe('what an archive holds', () => {
  test.each([0, 6] as const)('at level %i', (level) => {
    const archive = opened(zipSync({ 'Word/Document.xml': text, 'b.txt': strToU8('') }, { level }));
    expect(archive.read('word/document.xml')).toEqual({ ok: true, bytes: text });
    expect(archive.read('/WORD\\document.xml')).toEqual({ ok: true, bytes: text });
    expect(archive.read('b.txt')).toEqual({ ok: true, bytes: new Uint8Array() });
    expect(archive.read('c.txt')).toEqual({ ok: true });
    expect(archive.names).toEqual(['word/document.xml', 'b.txt']);
  });

  test('with bytes before and a comment after', () => {
    const zip = zipSync({ a: text });
    const padded = new Uint8Array([...new Uint8Array(100), ...zip]);
    expect(opened(padded).read('a')).toEqual({ ok: true, bytes: text });
  });
});

describe('hostile and damaged archives are refused', () => {
  const zip = zipSync({ a: text });
  const zeros = zipSync({ a: new Uint8Array(40 * 1024 * 1024) });

  test.each([
    ['cut short', zip.slice(0, zip.length - 30), /不完整/],
    ['of nothing but its mark', strToU8('PK\u0003\u0004'), /不完整/],
    ['with a directory that is no directory', altered(zip, 0, () => 0), /不完整/],
    ['with too many parts', zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [String(i), new Uint8Array()]))), /5001 个部分/],
  ])('%s', (_, bytes, reason) => {
    const result = openArchive(bytes);
    expect(result.ok === false && result.reason).toMatch(reason);
  });

  test.each([
    ['encrypted', altered(zip, 8, (flags) => flags | 1, 2), /有密码/],
    ['compressed in another way', altered(zip, 10, () => 12, 2), /压缩方式/],
    ['with a damaged checksum', altered(zip, 16, (crc) => crc ^ 1), /已损坏/],
    ['that unpacks to more than it says', altered(zip, 24, (size) => size - 1), /已损坏/],
    ['that unpacks to less than it says', altered(zip, 24, (size) => size + 1), /已损坏/],
    ['that says it is huge', altered(zip, 24, () => 0xfffffffe), /过大/],
    ['a bomb', zeros, /过大/],
    ['a bomb that says it is small', altered(zeros, 24, () => 1000), /已损坏/],
    ['with its part outside', altered(zip, 42, () => 0x7fffffff), /不完整/],
  ])('%s', (_, bytes, reason) => {
    const result = opened(bytes).read('a');
    expect(result.ok === false && result.reason).toMatch(reason);
  });

  test('parts that are small alone and large together', () => {
    const parts = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [String(i), new Uint8Array(3 * 1024 * 1024)]));
    const archive = opened(zipSync(parts));
    const read = Object.keys(parts).map((name) => archive.read(name).ok);
    expect(read).toEqual(Array.from({ length: 30 }, (_, i) => i < 21));
  });
});
