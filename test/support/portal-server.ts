/** One server for all test portals, told apart by their host: their pages, the libraries they load, and what they are sent. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { build } from 'esbuild';
import { readArrival } from './arrival';
import { toGbk } from './gbk';
import { entryOf, hostOf, pagesOf, type TestPortal } from './portal-folder';
import { reportForms } from './portal-forms';
import { contentTypes, serve, type Served } from './server';

export interface PortalServer extends Served {
  /** What a portal was sent by its own submissions, oldest first. */
  arrivals(slug: string): readonly Record<string, string>[];
  /** Hosts and the port that answers for them, as the browser is told. */
  hosts: Readonly<Record<string, number>>;
}

interface Answer {
  type: string;
  body: string | Uint8Array;
}

interface Shown {
  portal: TestPortal;
  arrivals: Record<string, string>[];
  answers: Map<string, () => Answer | Promise<Answer>>;
}

const root = resolve(import.meta.dirname, '../..');
const received = '<!doctype html><meta charset="utf-8"><title>已收到</title><p>已收到</p>';

export async function servePortals(portals: readonly TestPortal[]): Promise<PortalServer> {
  const shown = new Map<string, Shown>();
  for (const portal of portals) shown.set(hostOf(portal), { portal, arrivals: [], answers: await answersOf(portal) });
  const server = await serve((request, response) => {
    const { pathname, hostname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const found = shown.get(hostname);
    void answer(request, pathname, found).then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  const hosts = Object.fromEntries([...shown.keys()].map((host) => [host, server.port]));
  const bySlug = new Map([...shown.values()].map(({ portal, arrivals }) => [portal.slug, arrivals]));
  return { ...server, hosts, arrivals: (slug) => bySlug.get(slug) ?? [] };
}

async function answer(request: IncomingMessage, path: string, shown: Shown | undefined): Promise<Answer> {
  if (!shown) throw new Error('no portal has this host');
  if (request.method === 'POST') {
    const parts: Uint8Array[] = [];
    for await (const part of request) parts.push(part as Uint8Array);
    const charset = shown.portal.expected.charset ?? 'utf-8';
    shown.arrivals.push(await readArrival(request.headers['content-type'] ?? '', Buffer.concat(parts), charset));
    return { type: 'text/html; charset=utf-8', body: received };
  }
  const own = shown.answers.get(path);
  if (own) return own();
  if (!path.startsWith('/npm/')) throw new Error(`no page ${path}`);
  const file = join(root, 'node_modules', normalize(path.slice('/npm'.length)));
  return { type: contentTypes[extname(path)] ?? 'application/octet-stream', body: await readFile(file) };
}

async function answersOf(portal: TestPortal): Promise<Shown['answers']> {
  const { charset } = portal.expected;
  const answers: Shown['answers'] = new Map();
  for (const [path, html] of await pagesOf(portal)) {
    const body = charset === 'gbk' ? toGbk(html) : html;
    answers.set(path, () => ({ type: `text/html; charset=${charset ?? 'utf-8'}`, body }));
  }
  answers.set('/forms.js', () => ({ type: contentTypes['.js']!, body: `window.reportForms = ${JSON.stringify(reportForms())};` }));
  const entry = entryOf(portal);
  let script: Promise<Answer> | undefined;
  if (entry) answers.set('/entry.js', () => (script ??= bundle(entry)));
  return answers;
}

async function bundle(entry: string): Promise<Answer> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome102',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    logLevel: 'silent',
  });
  return { type: contentTypes['.js']!, body: outputFiles[0]!.contents };
}
