/** Bytes of files of many kinds. For tests of what tells them apart. */
export const utf8 = (text: string) => new TextEncoder().encode(text);

export function utf16(text: string): Uint8Array {
  return Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8])]);
}

/** An OLE container whose directory names these streams. */
export function ole(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(1024 + streams.length * 128);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = 512 + index * 128;
    bytes.set(utf16(name).subarray(2), at);
    bytes[at + 64] = (name.length + 1) * 2;
    bytes[at + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}

export const quoted = (bytes: Uint8Array) => Array.from(bytes, (byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte))).join('').replace(/(.{60}[^=]{0,8})(?=.)/g, (line) => (/=.?$/.test(line) ? line : `${line}=\r\n`));
export const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replace(/.{76}/g, '$&\r\n');
/** A web archive around an encoded page. */
export const mht = (encoding: string, charset: string, body: string) =>
  utf8(
    `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x--y"\r\n\r\n----x--y\r\nContent-Type: image/png\r\n\r\nabc\r\n----x--y\r\nContent-Type: text/html;\r\n charset="${charset}"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n----x--y--\r\n`,
  );
