/** Text as bytes of GBK, as old portals send and are sent it. */
let bytes: Map<string, readonly number[]> | undefined;

function table(): Map<string, readonly number[]> {
  if (bytes) return bytes;
  bytes = new Map();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== '\uFFFD') bytes.set(text, [lead, trail]);
    }
  }
  return bytes;
}

/** Throws at a character GBK does not have. */
export function toGbk(text: string): Uint8Array {
  const known = table();
  return Uint8Array.from(
    [...text].flatMap((char) => {
      if (char <= '\x7F') return [char.charCodeAt(0)];
      const pair = known.get(char);
      if (!pair) throw new Error(`GBK has no ${char}`);
      return [...pair];
    }),
  );
}
