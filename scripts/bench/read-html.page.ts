/** Runs in a page of Chromium. */
import { readHtml } from '../../lib/office/read-html';
import { medians } from './median';

/** Milliseconds, and how many cells were read. */
export interface Reading {
  read: number;
  cells: number;
}

async function measureReading(html: string): Promise<Reading> {
  const parsed = (): Document => new DOMParser().parseFromString(html, 'text/html');
  const result = readHtml(parsed());
  const { read } = await medians({ read: () => readHtml(parsed()) });
  return { read, cells: result.ok ? Object.keys(result.report.values).length : 0 };
}

Object.assign(globalThis, { measureReading });
