/** Runs in a page of Chromium. */
import { read, utils } from '@e965/xlsx';
import mammoth from 'mammoth';
import { readFile } from '../../lib/office/read-file';
import { medians, type Work } from './median';

export type Kind = 'docx' | 'xlsx' | 'html';

/** Milliseconds, and how many cells were read. */
export interface Reading {
  ours: number;
  peers: Record<string, number>;
  cells: number;
}

const parse = (text: string, type: DOMParserSupportedType): Document => new DOMParser().parseFromString(text, type);

/** The same bytes as HTML: what a report is then still to be found in. */
const peers: Readonly<Record<Kind, Readonly<Record<string, (bytes: Uint8Array) => unknown>>>> = {
  docx: { mammoth: (bytes) => mammoth.convertToHtml({ arrayBuffer: bytes.slice().buffer }) },
  xlsx: {
    '@e965/xlsx': (bytes) => {
      const { Sheets } = read(bytes);
      return Object.values(Sheets).map((sheet) => utils.sheet_to_html(sheet));
    },
  },
  html: {},
};

async function measureReading({ kind, bytes }: { kind: Kind; bytes: readonly number[] }): Promise<Reading> {
  const file = Uint8Array.from(bytes);
  const ours = () => readFile(`r.${kind}`, file, parse);
  const [result] = await ours();
  const work: Record<string, Work> = { ours, ...Object.fromEntries(Object.entries(peers[kind]).map(([name, run]) => [name, () => run(file)])) };
  const { ours: own = Number.NaN, ...others } = await medians(work);
  return { ours: own, peers: others, cells: result?.ok ? Object.keys(result.report.values).length : 0 };
}

Object.assign(globalThis, { measureReading });
