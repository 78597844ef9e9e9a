import { decodeText } from '../decode';
import type { Archive } from './archive';

export type XmlPart = { ok: true; root?: Element } | { ok: false; reason: string };
/** The caller's DOMParser: no document is attached, none runs a script. */
export type Parse = (text: string, type: 'text/html' | 'application/xml') => Document;

const damaged = '文件已损坏，不能读取。请用 WPS 或 Office 打开，另存一份再试。';
const hostile = '文件里有不该有的声明（DOCTYPE），可能被人改动过，不读取。';
const nested = '文件的层次过深，不像一份报告，不读取。';
const maxDepth = 250;

/** One XML part of an archive. `slim` shortens the text before it is parsed. Office never writes a DOCTYPE. */
export function xmlPart(archive: Archive, name: string, parse: Parse, slim: (xml: string) => string = (xml) => xml): XmlPart {
  const part = archive.read(name);
  if (!part.ok || !part.bytes) return part.ok ? { ok: true } : part;
  const text = decodeText(part.bytes).replace(/^\uFEFF/, '');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { ok: false, reason: hostile };
  const root = parse(slim(text), 'application/xml').documentElement;
  if (!root || root.localName === 'parsererror' || root.getElementsByTagName('parsererror').length > 0) return { ok: false, reason: damaged };
  return isDeeper(root, maxDepth) ? { ok: false, reason: nested } : { ok: true, root };
}

function isDeeper(root: Element, limit: number): boolean {
  let depth = 0;
  let at: Element | null = root;
  while (at) {
    const inner: Element | null = at.firstElementChild;
    if (inner) depth += 1;
    if (depth > limit) return true;
    let next: Element | null = inner;
    while (!next && at && at !== root) {
      next = at.nextElementSibling;
      if (!next) {
        at = at.parentElement;
        depth -= 1;
      }
    }
    at = next;
  }
  return false;
}
