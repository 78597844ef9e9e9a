import { beforeEach, describe, expect, it } from 'vitest';
import { setUnlocked, writeIdentity, writeMany } from '../../../lib/drafts/fields';
import { createReport, deleteReport } from '../../../lib/drafts/reports';
import { addWaiver, removeWaiver } from '../../../lib/drafts/waivers';
import { aDraft, current, emptyDatabase, figures, must, source, writeField } from './drafts';

const cell = 'requests.received.naturalPerson';
const other = 'requests.carriedIn.naturalPerson';

beforeEach(emptyDatabase);

describe('writeMany, one field', () => {
  it('writes a value and counts the revision up', async () => {
    const { id, revision } = await aDraft();
    expect(await writeField(id, cell, 13, revision)).toEqual({ ok: true, revision: revision + 1 });
    expect((await current(id)).values[cell]).toBe(13);
  });

  it.each([undefined, ''])('makes a field blank with %o: absent, not zero', async (blank) => {
    const { id, revision } = await aDraft();
    await writeField(id, cell, blank, revision);
    await writeField(id, 'overview', blank, revision);
    const { values, narratives } = await current(id);
    expect(Object.keys(values)).not.toContain(cell);
    expect(Object.keys(narratives)).not.toContain('overview');
  });

  it('merges changes of different fields made at the same time', async () => {
    const { id, revision } = await aDraft();
    await Promise.all([writeField(id, cell, 13, revision, 'a'), writeField(id, other, 4, revision, 'b')]);
    expect((await current(id)).values).toMatchObject({ [cell]: 13, [other]: 4 });
  });

  it('refuses to overwrite what another writer changed since', async () => {
    const { id, revision } = await aDraft();
    await writeField(id, cell, 13, revision, 'a');
    const answer = await writeField(id, cell, 14, revision, 'b');
    expect(answer).toMatchObject({ ok: false, code: 'conflict', fields: [cell], current: { values: { [cell]: 13 } } });
    expect((await current(id)).values[cell]).toBe(13);
  });

  it('takes the same value from two writers', async () => {
    const { id, revision } = await aDraft();
    await writeField(id, cell, 13, revision, 'a');
    expect(await writeField(id, cell, 13, revision, 'b')).toMatchObject({ ok: true });
  });

  it('lets one writer type on without waiting for the answers', async () => {
    const { id, revision } = await aDraft();
    const answers = await Promise.all([1, 12, 123].map((value) => writeField(id, cell, value, revision)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect((await current(id)).values[cell]).toBe(123);
  });

  it('makes an unsure cell sure, even with the proposed value', async () => {
    const { id, revision } = must(await createReport(figures, source, [cell, other]));
    await writeField(id, cell, 12, revision);
    expect((await current(id)).unsure).toEqual([other]);
  });

  it.each([
    ['no.such.cell', 1],
    ['__proto__', 1],
    [cell, Number.NaN],
    ['overview', 5],
  ])('refuses field %s with %o', async (field, value) => {
    const { id, revision } = await aDraft();
    expect(await writeField(id, field, value, revision)).toMatchObject({ ok: false, code: 'field' });
    expect((await current(id)).revision).toBe(revision);
  });

  it('refuses a deleted report', async () => {
    const { id, revision } = await aDraft();
    await deleteReport(id);
    expect(await writeField(id, cell, 1, revision)).toMatchObject({ ok: false, code: 'missing' });
  });
});

describe('writeMany, several', () => {
  it('writes all or nothing', async () => {
    const { id, revision } = await aDraft();
    await writeField(id, cell, 13, revision, 'a');
    const paste = [
      { field: other, value: 1 },
      { field: cell, value: 2 },
    ];
    expect(await writeMany(id, paste, revision, 'b')).toMatchObject({ ok: false, code: 'conflict', fields: [cell] });
    expect(Object.keys((await current(id)).values)).not.toContain(other);
    expect(await writeMany(id, paste, revision + 1, 'b')).toMatchObject({ ok: true });
  });
});

describe('what is no field', () => {
  it('renames the unit and finds it under the new name', async () => {
    const { id, revision } = await aDraft();
    await writeIdentity(id, { unit: '青川市 河道管理所', year: 2024 }, revision);
    expect(await current(id)).toMatchObject({ unit: '青川市 河道管理所', unitKey: '青川市河道管理所', year: 2024 });
  });

  it('keeps unlocked totals and one waiver per finding', async () => {
    const { id } = await aDraft();
    await setUnlocked(id, 'requests.received.total', true);
    await setUnlocked(id, 'requests.received.total', true);
    const waiver = { check: 'Y-CARRY', cells: [other], reason: '上年更正', at: '2026-01-12T00:00:00.000Z' };
    await addWaiver(id, waiver);
    await addWaiver(id, { ...waiver, reason: '上年数据经核实更正' });
    expect(await current(id)).toMatchObject({
      unlocked: ['requests.received.total'],
      waivers: [{ ...waiver, reason: '上年数据经核实更正' }],
    });
    await removeWaiver(id, waiver);
    await setUnlocked(id, 'requests.received.total', false);
    expect(await current(id)).toMatchObject({ unlocked: [], waivers: [] });
  });
});
