import { describe, expect, it } from 'vitest';
import { isSealed, seal, unseal } from '../../../lib/office/sealed';

const text = `{"format":"nianbao","unit":"青川市水利局","long":"${'年报'.repeat(20_000)}"}`;
const locked = await seal(text, '口令 Abc１23');

describe('a file with a passphrase', () => {
  it('opens with the passphrase, however its width was typed', async () => {
    expect(isSealed(locked)).toBe(true);
    expect(isSealed(text)).toBe(false);
    expect(locked).not.toContain('青川');
    expect(await unseal(locked, '口令 Abc123')).toEqual({ ok: true, text });
  });

  it('says that a passphrase is wrong', async () => {
    expect(await unseal(locked, '口令 abc123')).toMatchObject({ ok: false, code: 'passphrase' });
    expect(await unseal(locked, '')).toMatchObject({ ok: false, code: 'passphrase' });
  });

  it('says that a file is damaged, whatever the passphrase', async () => {
    const { data, ...rest } = JSON.parse(locked);
    const flipped = JSON.stringify({ ...rest, data: `${data[0] === 'A' ? 'B' : 'A'}${data.slice(1)}` });
    for (const file of [flipped, locked.slice(0, 300), '{"format":"nianbao-sealed","version":1}', JSON.stringify({ ...JSON.parse(locked), rounds: 1e9 })]) {
      expect(await unseal(file, '口令 Abc123')).toMatchObject({ ok: false, code: 'damaged' });
    }
    expect(await unseal('{"format":"nianbao-sealed","version":2}', 'x')).toMatchObject({ ok: false, code: 'version' });
  });

  it('is another file every time', async () => {
    expect(await seal('同一份', 'x')).not.toBe(await seal('同一份', 'x'));
  });
});
