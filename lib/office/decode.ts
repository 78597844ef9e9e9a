/** The text of bytes: by byte order mark, else UTF-8 if it is valid, else the charset the text declares, else GB 18030. */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderFor(declared ?? declaredCharset(bytes)).decode(bytes);
  }
}

/** In bytes. */
const step = 2_000_000;

/** The same for a file of many megabytes; `rest` is awaited after each few of them. */
export async function decodeInSteps(bytes: Uint8Array, rest: () => Promise<void>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  try {
    for (let at = 0; at < bytes.length; at += step) {
      parts.push(decoder.decode(bytes.subarray(at, at + step), { stream: true }));
      await rest();
    }
    return parts.join('') + decoder.decode();
  } catch {
    return decodeText(bytes);
  }
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return head.match(/<meta[^>]+charset\s*=\s*["']?([\w-]+)/i)?.[1];
}

function decoderFor(charset: string | undefined): TextDecoder {
  try {
    const decoder = new TextDecoder(charset ?? 'gb18030');
    return decoder.encoding === 'utf-8' ? new TextDecoder('gb18030') : decoder;
  } catch {
    return new TextDecoder('gb18030');
  }
}
