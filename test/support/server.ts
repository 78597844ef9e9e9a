/** Servers on loopback for tests: pages by path, or a folder. */
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { extname, join, normalize } from 'node:path';

export interface Served {
  port: number;
  close(): Promise<void>;
}

export const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Listens on 127.0.0.1 at a free port. */
export async function serve(listener: RequestListener): Promise<Served> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Pages by path: `{ '/form': '<!doctype html>…' }`. A form may post to any path: the answer is a plain page. */
export function servePages(pages: Readonly<Record<string, string>>): Promise<Served> {
  return serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = pages[pathname] ?? (request.method === 'POST' ? '<!doctype html><title>已收到</title><p>已收到</p>' : undefined);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': contentTypes[extname(pathname)] ?? contentTypes['.html'] });
    response.end(body ?? '');
  });
}

/** The files of a folder, `/` being its `index.html`. */
export function serveFolder(folder: string): Promise<Served> {
  return serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname === '/' ? '/index.html' : decodeURIComponent(pathname));
    readFile(join(folder, path)).then(
      (bytes) => response.writeHead(200, { 'content-type': contentTypes[extname(path)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
}
