import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { packFolder } from '../../scripts/pack/pack-folder';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderOf(files: Readonly<Record<string, string>>, changedAt: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-pack-'));
  folders.push(folder);
  mkdirSync(join(folder, 'icon'));
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), changedAt, changedAt);
  }
  return folder;
}

const files = { 'manifest.json': '{}', 'popup.html': '<p>年报</p>', 'icon/16.svg': '<svg/>' };

test('the same files give the same bytes, whenever and in whatever order they were written', () => {
  const one = packFolder(folderOf(files, new Date('2021-01-31T09:41:00Z')));
  const other = packFolder(folderOf(Object.fromEntries(Object.entries(files).reverse()), new Date('2026-06-01T00:00:00Z')));
  expect(other).toEqual(one);
});

test('the package holds every file of the folder as it is', () => {
  const unpacked = unzipSync(packFolder(folderOf(files, new Date())));
  expect(Object.fromEntries(Object.entries(unpacked).map(([path, bytes]) => [path, strFromU8(bytes)]))).toEqual(files);
});
