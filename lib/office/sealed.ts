/** A file locked with a passphrase: PBKDF2-SHA-256, then AES-256-GCM. Never a key of ours: whoever forgets the passphrase has lost the file. */
const rounds = 600_000;
/** What a foreign file may ask of this machine. */
const mostRounds = 5_000_000;

interface Sealed {
  format: 'nianbao-sealed';
  version: 1;
  rounds: number;
  /** Base64. */
  salt: string;
  iv: string;
  data: string;
  /** SHA-256 of everything above: tells a damaged file from a wrong passphrase. */
  digest: string;
}

export type Unsealed = { ok: true; text: string } | { ok: false; code: 'passphrase' | 'damaged' | 'version'; reason: string };

export async function seal(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, rounds);
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text)));
  const open = { format: 'nianbao-sealed', version: 1, rounds, salt: base64(salt), iv: base64(iv), data: base64(data) } as const;
  const sealed: Sealed = { ...open, digest: await digestOf(open) };
  return `${JSON.stringify(sealed, null, 1)}\n`;
}

export function isSealed(json: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"nianbao-sealed"/.test(json);
}

export async function unseal(json: string, passphrase: string): Promise<Unsealed> {
  const sealed = readSealed(json);
  if (sealed === 'version') return { ok: false, code: 'version', reason: '这个加口令的文件是更新的版本写的，请先升级年报助手。' };
  if (!sealed || sealed.digest !== (await digestOf(sealed))) {
    return { ok: false, code: 'damaged', reason: '文件已损坏，可能没有下载完整或被改动过，和口令无关。请重新拿一份。' };
  }
  try {
    const key = await keyOf(passphrase, bytesOf(sealed.salt), sealed.rounds);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(sealed.iv) }, key, bytesOf(sealed.data));
    return { ok: true, text: new TextDecoder().decode(plain) };
  } catch {
    return { ok: false, code: 'passphrase', reason: '口令不对，文件没有打开。请核对大小写和中英文状态。' };
  }
}

function readSealed(json: string): Sealed | 'version' | undefined {
  let data: Partial<Record<keyof Sealed, unknown>>;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (data.version !== 1) return 'version';
  const { rounds: asked, salt, iv, data: locked, digest } = data;
  const texts = [salt, iv, locked, digest].every((text) => typeof text === 'string');
  const fits = typeof asked === 'number' && Number.isInteger(asked) && asked > 0 && asked <= mostRounds;
  return texts && fits ? (data as Sealed) : undefined;
}

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // The same passphrase typed on another system must give the same bytes.
  const raw = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function digestOf({ format, version, rounds: asked, salt, iv, data }: Omit<Sealed, 'digest'>): Promise<string> {
  const text = [format, version, asked, salt, iv, data].join('\n');
  return base64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
