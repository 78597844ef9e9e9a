import { recall, type Recalled } from '../../grid/recall';
import { editionForYear, editionOf, placeOf } from '../../report/editions/catalogue';
import type { PortalProfile, TaughtCell } from '../../report/profile';
import type { CellId, FieldId, Refusal } from '../../report/types';
import { boundField, type BindResult } from '../bind';
import type { BoundField, Control, FormBinding } from '../binding';
import { tiedLabels } from '../label-text';
import { partsOf } from '../parts';
import { isNarrative } from '../same-text';
import { statedOn } from '../stated';
import { streamOf } from '../stream';
import { nameOf, plateOfPage } from './page-plate';
import type { Taught } from './taught';

/** Fewer inputs than this: the page does not show its form now. */
const fewest = 6;

/** Profiles of this very site and path. Labels win where they speak; what contradicts them is refused, and so is a page that is not as it was. */
export function withProfiles(profiles: readonly PortalProfile[]): Taught {
  return (page, labelled) => {
    const plate = plateOfPage(page);
    if (plate.rows.reduce((sum, { inputs }) => sum + inputs.length, 0) < fewest) return labelled;
    const stated = labelled.ok ? labelled.binding : statedOn(page, streamOf(page), tiedLabels());
    const meant = profiles.filter(({ edition }) => !labelled.ok || edition === labelled.binding.edition);
    const tried = meant.map((profile) => ({ profile, found: recall(profile, plate, nameOf) }));
    const fitting = tried.filter(({ found }) => found.ok);
    const hinted = fitting.length > 1 ? fitting.filter(({ profile }) => profile.edition === (stated.year === undefined ? '' : editionForYear(stated.year)?.id)) : fitting;
    const [only, other] = hinted;
    if (only && !other) return merge(labelled, only.profile, only.found as Recalled<Element> & { ok: true }, stated);
    const failed = tried[0];
    if (!failed) return labelled;
    const why = failed.found.ok ? '两版格式的档案都对得上，网页又没有写明年度。' : failed.found.reason;
    return refuse(labelled, failed.profile, `填报档案“${failed.profile.name}”没有用：${why}请核对，需要时重新教一次。`);
  };
}

/** Nothing of the profile is used; what labels tell stands. */
function refuse(labelled: BindResult, { edition, cells }: PortalProfile, reason: string): BindResult {
  if (!labelled.ok) return { ok: false, form: true, reason };
  const { binding } = labelled;
  const open = cells.filter(({ cell }) => !binding.fields.has(cell));
  const refusals = open.map(({ cell }) => refusalOf(edition, cell, reason));
  return { ok: true, binding: { ...binding, refusals: [...withoutFields(binding.refusals, open), ...refusals], notices: [reason] } };
}

function merge(
  labelled: BindResult,
  profile: PortalProfile,
  { entries }: Recalled<Element> & { ok: true },
  { year, unit }: Pick<FormBinding, 'year' | 'unit'>,
): BindResult {
  const edition = editionOf(profile.edition);
  const before = labelled.ok ? labelled.binding : undefined;
  const fields = new Map(before?.fields);
  const refusals: Refusal[] = withoutFields(before?.refusals ?? [], profile.cells);
  const fieldAt = new Map<Element, FieldId>([...fields].map(([field, { control }]) => [control.element, field]));
  let used = 0;
  for (const [cell, entry] of entries) {
    const own = fields.get(cell);
    if (own?.control.element === entry) continue;
    const rival = fieldAt.get(entry);
    if (own || rival !== undefined) {
      for (const field of new Set([cell, rival ?? cell])) {
        fields.delete(field);
        refusals.push(refusalOf(profile.edition, field, `网页的标签与填报档案“${profile.name}”说的不是同一格，没有对上。`));
      }
      continue;
    }
    const made = boundField(cell, placeOf(edition, cell), identityOf(profile, cell), entry);
    if ('code' in made) refusals.push(made);
    else {
      fields.set(cell, made);
      used += 1;
    }
  }
  const zeros = profile.quirks.zeroAsBlank ?? false;
  if (zeros) for (const [field, bound] of fields) if (!isNarrative(field)) fields.set(field, { ...bound, control: withZeroAsBlank(bound.control) });
  const notices = [`按填报档案“${profile.name}”对上 ${used} 格。`, ...(zeros ? ['按填报档案：这个网站 0 写成空白，空白读作 0。'] : [])];
  return { ok: true, binding: { edition: profile.edition, fields, refusals, year, unit, parts: partsOf(fields), notices } };
}

function withoutFields(refusals: readonly Refusal[], cells: readonly TaughtCell[]): Refusal[] {
  const taught = new Set<FieldId>(cells.map(({ cell }) => cell));
  return refusals.filter(({ field }) => field === undefined || !taught.has(field));
}

function refusalOf(edition: PortalProfile['edition'], field: FieldId, reason: string): Refusal {
  return { field, code: 'profile', place: placeOf(editionOf(edition), field), reason };
}

/** What the table says in the cell's row, and which input of it. */
function identityOf({ tables, cells }: PortalProfile, cell: CellId): BoundField['label'] {
  const { table, row, input } = cells.find((one) => one.cell === cell)!;
  return `${table}›${tables[table]!.rows[row]}‖${input}`;
}

function withZeroAsBlank(control: Control): Control {
  if (control.kind === 'output') return control;
  const read = (): string => {
    const text = control.read();
    return text.trim() === '' ? '0' : text;
  };
  return { ...control, read, blank: '0' };
}
