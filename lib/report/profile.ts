/** What a clerk has shown us of one portal page: data alone, to be kept, handed on as a file, and proven at every use. */
import type { CellId, EditionId } from './types';

export interface PortalProfile extends Teaching {
  /** What colleagues call it; by default the page's title. */
  name: string;
  /** `https://portal.example.gov.cn`, no path. It applies nowhere else. */
  origin: string;
  /** `/report/*`: a star stands for one part of the path, whatever it is. Never an expression. */
  path: string;
  /** ISO 8601. */
  taughtAt: string;
}

/** What the page itself says when it is taught; where it is, the browser says. */
export interface Teaching {
  edition: EditionId;
  tables: readonly TaughtTable[];
  cells: readonly TaughtCell[];
  quirks: Quirks;
}

/** The signature of one table that holds taught cells. */
export interface TaughtTable {
  /** Every row as the page words it, its inputs as signs: lib/grid/plate.ts. */
  rows: readonly string[];
  /** Of the tables of the page that read exactly so, which, from 0, and how many there were. */
  nth: number;
  of: number;
}

/** Where a cell is: by what its table says, never by an address in the page's markup. */
export interface TaughtCell {
  cell: CellId;
  /** Index into `tables`, row of that table, input of that row; from 0. */
  table: number;
  row: number;
  input: number;
  /** The control's own name then. It can only contradict: a name that now stands at another taught cell refuses the profile. */
  name?: string;
}

/** Ways of the page that no label tells. */
export interface Quirks {
  /** 0 is written as a blank, and a blank read as 0. */
  zeroAsBlank?: boolean;
}

/** One profile for each form: what is taught or imported again takes the other's place. */
export function profileKey({ origin, path, edition }: Pick<PortalProfile, 'origin' | 'path' | 'edition'>): string {
  return `${edition} ${origin}${path}`;
}

/** The path of an address with what is another for each report left open: numbers, and long codes with digits in them. */
export function pathPattern(pathname: string): string {
  return partsOf(pathname).map((part) => (isChanging(part) ? '*' : part)).join('/');
}

export function fitsPath(pattern: string, pathname: string): boolean {
  const [wanted, given] = [pattern.split('/'), partsOf(pathname)];
  return wanted.length === given.length && wanted.every((part, at) => part === given[at] || (part === '*' && given[at] !== ''));
}

/** Java servers put the session into the path. */
function partsOf(pathname: string): string[] {
  return pathname.split('/').map((part) => part.split(';')[0]!);
}

function isChanging(part: string): boolean {
  return /^\d+$/.test(part) || (part.length >= 16 && /\d/.test(part) && /^[\w-]+$/.test(part));
}
