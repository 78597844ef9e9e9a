import { Window } from 'happy-dom';

const window = new Window();

/** A parser for programs without a browser. */
export function parse(source: string, type: 'text/html' | 'application/xml'): Document {
  return new window.DOMParser().parseFromString(source, type) as unknown as Document;
}
