/** The test portals: a folder for each, with its page and what is expected of it. docs/adding-a-portal.md says how to add one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EditionId, FieldId, FillOutcomeItem } from '../../lib/report/types';

/** `off`: the extension does not run on this origin. */
export type ExpectedState = 'detected' | 'none' | 'off';

export interface Expected {
  /** What the page is a case of. */
  about: string;
  /** What it is built with, as the table in docs/portals.md names it. */
  with?: string;
  state: ExpectedState;
  /** Where it is served; otherwise `<slug>.demo.gov.cn`. */
  host?: string;
  edition?: EditionId;
  /** Cells bound. */
  cells?: number;
  narratives?: number;
  year?: number;
  unit?: string;
  /** The words on the control that sends the form; otherwise 提交. */
  submit?: string;
  /** Encoding of the page and of what it sends. */
  charset?: 'gbk';
  /** What arrives at the server. */
  arrives?: {
    /**
     * How the keys of cells are made: `{id}`, `{n}` (from 1, in official order), `{n3}` (three digits), `{i}` (from 0). A
     * name sent several times counts as `name[0]`, `name[1]` …, JSON as `rows.0.total`.
     */
    cells: string;
    narratives?: Readonly<Record<string, string>>;
    /** Cells that are shown and not sent. */
    unsent?: readonly string[];
    /** Everything else that is sent, by key; every other key must arrive blank. */
    others?: Readonly<Record<string, string>>;
  };
  /** Fields refused → words of the reason given. A `*` stands for any part of a cell's id. */
  refused?: Readonly<Record<string, string>>;
  /** Fields written that do not hold → what is said of them. */
  failing?: Readonly<Record<string, FillOutcomeItem['result']>>;
  /** Totals the page computes itself. */
  computed?: readonly string[];
  /** Fields the page does not take back; an undo says so. */
  unrestored?: readonly string[];
  /** The page lacks these. */
  absent?: readonly string[];
  /** The cell whose wrong figure must hold a submission; otherwise the first of table 三. */
  wrong?: FieldId;
}

export interface TestPortal {
  slug: string;
  folder: string;
  expected: Expected;
}

export const portalsFolder = resolve(import.meta.dirname, '../portals');

export function testPortals(): TestPortal[] {
  return readdirSync(portalsFolder).sort().map(testPortal);
}

export function testPortal(slug: string): TestPortal {
  const folder = resolve(portalsFolder, slug);
  return { slug, folder, expected: JSON.parse(readFileSync(resolve(folder, 'expected.json'), 'utf8')) as Expected };
}

export function hostOf({ slug, expected }: TestPortal): string {
  return expected.host ?? `${slug}.demo.gov.cn`;
}

/** Pages of a portal by path: what `page.ts` exports, else every .html of the folder, `page.html` being `/`. */
export async function pagesOf({ folder, expected }: TestPortal): Promise<Map<string, string>> {
  const script = resolve(folder, 'page.ts');
  if (existsSync(script)) {
    const { html, pages = {} } = (await import(script)) as { html: string; pages?: Record<string, string> };
    return new Map([['/', html], ...Object.entries(pages)]);
  }
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const pages = files.map((name): [string, string] => [name === 'page.html' ? '/' : `/${name}`, readFileSync(resolve(folder, name), 'utf8')]);
  return new Map(files.includes('page.html') ? pages : [['/', shell(expected)], ...pages]);
}

/** The page of a portal that is all script. */
function shell({ year = 2025 }: Expected): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>年度报告填报</title></head><body>
<h1>青川市水利局${year}年政府信息公开工作年度报告</h1><div id="app"></div><script src="/entry.js"></script></body></html>`;
}

/** The script esbuild makes into /entry.js, if the portal has one. */
export function entryOf({ folder }: TestPortal): string | undefined {
  return ['entry.ts', 'entry.tsx', 'entry.js', 'entry.jsx'].map((name) => resolve(folder, name)).find((file) => existsSync(file));
}
