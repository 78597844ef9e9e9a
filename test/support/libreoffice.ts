/** LibreOffice as a reader of what the extension writes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOffice } from '../../scripts/ensure-office';

export const office = findOffice();

/** Converts files, given by name, and answers what came out, by name. `to` as `--convert-to` takes it: `pdf`, `html`, `csv:…`. */
export function converted(files: Readonly<Record<string, Uint8Array>>, to: string): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-office-'));
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, name), files[name]!);
    const out = join(folder, 'out');
    // A profile of its own: a LibreOffice that is open on the desktop would answer instead and convert nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(office!, [profile, '--headless', '--convert-to', to, '--outdir', out, ...names.map((name) => join(folder, name))], { stdio: 'pipe', timeout: 200_000 });
    return Object.fromEntries(readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(join(out, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
