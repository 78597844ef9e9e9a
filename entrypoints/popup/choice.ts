import { unitKeyOf } from '../../lib/drafts/unit';
import type { Report } from '../../lib/report/types';

type Choosable = Pick<Report, 'id' | 'unit' | 'year' | 'status' | 'updatedAt'>;

interface PageNames {
  year?: number;
  unit?: string;
}

/**
 * The report to propose for a page: the draft that bears the unit and year the page names; where it names neither, the one
 * chosen there last (a sent one too: it may be filled again), else the draft changed last. Undefined where several fit equally: the clerk chooses.
 */
export function defaultDraft(reports: readonly Choosable[], page: PageNames, remembered?: string): string | undefined {
  const drafts = reports.filter(({ status }) => status === 'draft');
  const named = page.year !== undefined || page.unit !== undefined;
  const fitting = named ? drafts.filter((draft) => fits(draft, page)) : [];
  if (fitting.length > 0) return only(fitting) ?? fitting.find(({ id }) => id === remembered)?.id;
  const last = reports.find(({ id }) => id === remembered);
  if (last && (!named || fits(last, page))) return last.id;
  return only(newestOf(drafts));
}

function fits(draft: Choosable, { year, unit }: PageNames): boolean {
  return (year === undefined || draft.year === year) && (unit === undefined || unitKeyOf(draft.unit) === unitKeyOf(unit));
}

/** The draft changed last, and its twins. */
function newestOf(drafts: readonly Choosable[]): Choosable[] {
  const newest = [...drafts].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
  return newest ? drafts.filter((draft) => fits(draft, newest)) : [];
}

function only(drafts: readonly Choosable[]): string | undefined {
  return drafts.length === 1 ? drafts[0]?.id : undefined;
}
