import { decodeText } from './decode';

interface Part {
  headers: string;
  /** Undecoded, one character per byte. */
  body: string;
}

/** The page of a saved web archive (.mht), decoded; undefined when it holds none. */
export function htmlOfMht(bytes: Uint8Array): string | undefined {
  const source = new TextDecoder('latin1').decode(bytes);
  const whole = split(source);
  const boundary = whole.headers.match(/boundary\s*=\s*"?([^"\s;]+)/i)?.[1];
  const parts = boundary === undefined ? [whole] : source.split(`--${boundary}`).slice(1).map((part) => split(part.replace(/^\r?\n/, '')));
  const page = parts.find(({ headers }) => /^content-type:\s*text\/html/im.test(headers));
  if (!page) return undefined;
  const charset = page.headers.match(/charset\s*=\s*"?([\w-]+)/i)?.[1];
  return decodeText(bodyOf(page), charset);
}

/** Whether the bytes begin as a web archive does. */
export function isMht(head: string): boolean {
  return /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+/.test(head) && /^(?:mime-version|content-type:\s*multipart\/related)/im.test(head);
}

function split(part: string): Part {
  const end = part.search(/\r?\n\r?\n/);
  if (end < 0) return { headers: part, body: '' };
  return { headers: part.slice(0, end).replace(/\r?\n[ \t]+/g, ' '), body: part.slice(end).replace(/^\r?\n\r?\n/, '') };
}

function bodyOf({ headers, body }: Part): Uint8Array {
  const encoding = headers.match(/^content-transfer-encoding:\s*([\w-]+)/im)?.[1]?.toLowerCase();
  if (encoding === 'base64') return toBytes(atob(body.replace(/[^A-Za-z0-9+/]/g, '')));
  if (encoding !== 'quoted-printable') return toBytes(body);
  return toBytes(body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));
}

function toBytes(binary: string): Uint8Array {
  return Uint8Array.from(binary, (char) => char.charCodeAt(0) & 0xff);
}
