import { resolve } from 'node:path';
import { build } from 'esbuild';

/** A file of this folder with all it imports, as one classic script for a page. */
export async function bundlePage(file: string): Promise<string> {
  const bundle = await build({
    entryPoints: [resolve(import.meta.dirname, file)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome102',
    // React's own build for use, not the one for development.
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return bundle.outputFiles[0]?.text ?? '';
}
