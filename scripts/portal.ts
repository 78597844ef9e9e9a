/** `npm run portal`: the sample portal by itself, to try things by hand. */
import { startPortal } from './sample-portal/server';

const { port } = await startPortal({ port: Number(process.env['PORT'] ?? 0) });
console.log(`http://127.0.0.1:${port}/  (Ctrl+C ends it)`);
