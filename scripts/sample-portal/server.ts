/** The sample portal: a department's 政务公开管理平台 on loopback, without login. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createFilings, type Filing, type Filings } from './filings';
import { firstYear, lastYear, reportForm } from './report-form';
import { resultPage, reviewPage } from './result';
import { page } from './shell';

export interface Portal {
  port: number;
  /** The body that is logged in from now on. */
  signIn(unit: string): void;
  /** What arrived for a year. */
  received(year: number): Filing;
  close(): Promise<void>;
}

export interface PortalOptions {
  /** The body that is logged in at first. */
  unit?: string;
  /** 0: a free one. */
  port?: number;
}

const plainPages: Readonly<Record<string, readonly [file: string, title: string]>> = {
  '/': ['home.html', '首页'],
  '/notices': ['notices.html', '通知公告'],
  '/search': ['search.html', '信息查询'],
  '/request': ['request.html', '依申请公开登记'],
  '/published': ['published.html', '年报公示'],
};
const statics: Readonly<Record<string, string>> = {
  '/static/portal.css': 'text/css; charset=utf-8',
  '/static/form.js': 'text/javascript; charset=utf-8',
};

const own = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8');

export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  let unit = options.unit ?? '青川市水利局';
  const filings = createFilings();
  const server = createServer((request, response) => {
    answer(request, response, filings, unit).catch((error: unknown) => send(response, 500, 'text/plain; charset=utf-8', String(error)));
  });
  await new Promise<void>((done) => server.listen(options.port ?? 0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the portal has no port');
  return {
    port: address.port,
    signIn: (name) => {
      unit = name;
    },
    received: (year) => filings.of(year),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, filings: Filings, unit: string): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const html = (title: string, body: string): void =>
    send(response, 200, 'text/html; charset=utf-8', page({ title, path: pathname, body, unit }));
  const type = statics[pathname];
  if (type) return send(response, 200, type, own(pathname.slice(1)));
  const plain = plainPages[pathname];
  if (plain) return html(plain[1], own(`pages/${plain[0]}`));

  const sent = request.method === 'POST' ? await readForm(request) : undefined;
  const year = yearOf(sent?.['nd'] ?? searchParams.get('nd'));
  if (pathname === '/api/received') {
    return send(response, 200, 'application/json; charset=utf-8', JSON.stringify({ year, unit, ...filings.of(year) }));
  }
  if (pathname === '/review') {
    if (sent) filings.sendBack(year, sent['reason'] ?? '');
    return html('审核管理', reviewPage(filings));
  }
  if (pathname !== '/report') return send(response, 404, 'text/plain; charset=utf-8', '页面不存在');
  if (sent && sent['op']?.replace(/\s/g, '') === '提交') {
    filings.submit(year, sent);
    return html('提交结果', resultPage(year, sent));
  }
  if (sent) filings.save(year, sent);
  const computed = searchParams.get('totals') === 'computed';
  const faulty = searchParams.get('faulty') === '1';
  const notice = sent ? '保存成功，尚未提交。' : undefined;
  html('年度报告填报', reportForm({ year, unit, filing: filings.of(year), computed, faulty, notice }));
}

function yearOf(text: string | null | undefined): number {
  const year = Number(text);
  return year >= firstYear && year <= lastYear ? year : lastYear - 1;
}

async function readForm(request: IncomingMessage): Promise<Record<string, string>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString('utf8')));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
