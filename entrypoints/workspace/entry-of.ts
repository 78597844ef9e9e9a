import type { Entry, Via } from '../../components/workspace/import/entry';
import type { ReadResult } from '../../lib/office/read-report';
import { isSealed } from '../../lib/office/sealed';

let lastKey = 0;

/** The text of a file locked with a passphrase; undefined for any other. */
export function sealedText(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 200));
  return isSealed(head) ? new TextDecoder().decode(bytes) : undefined;
}

/** What was read as one line of the list. */
export function entryOf(via: Via, source: string, result: ReadResult): Entry {
  lastKey += 1;
  const about = { key: lastKey, via, source };
  return result.ok ? { ...about, kind: 'report', figures: result.report } : { ...about, kind: 'refused', reason: result.reason };
}

/** An exchange file whose passphrase is not known yet. */
export function lockedEntry(source: string, sealed: string): Entry {
  lastKey += 1;
  return { key: lastKey, via: 'file', source, kind: 'locked', sealed };
}
