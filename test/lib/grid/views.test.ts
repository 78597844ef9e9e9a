import { describe, expect, it } from 'vitest';
import { mergeViews, rowNameOf, type Sighting } from '../../../lib/grid/views';

const at = (row: string, top: number, ...fields: string[]): Sighting[] => fields.map((field) => ({ field, row, top }));
const view = (...seen: Sighting[][]) => ({ seen: seen.flat(), doubtful: [] });
const [a, b, c] = ['requests.received.total', 'requests.carriedIn.total', 'requests.granted.total'];

describe('views of a list put together', () => {
  it.each([
    ['one look', [view(at('新收', 0, a), at('结转', 40, b))], { [a]: '新收', [b]: '结转' }, []],
    ['looks that overlap', [view(at('新收', 0, a), at('结转', 40, b)), view(at('结转', 40, b), at('公开', 80, c))], { [a]: '新收', [b]: '结转', [c]: '公开' }, []],
    ['heights that were estimated', [view(at('新收', 0, a), at('结转', 40, b)), view(at('新收', 222, a), at('结转', 262, b), at('公开', 302, c))], { [a]: '新收', [b]: '结转', [c]: '公开' }, []],
    ['one row alone elsewhere: it may be another of its name', [view(at('新收', 0, a), at('结转', 40, b)), view(at('结转', 262, b), at('公开', 302, c))], { [a]: '新收', [c]: '公开' }, [b]],
    ['the same row a second time, far below', [view(at('新收', 0, a), at('结转', 40, b), at('公开', 80, c)), view(at('结转', 40, b), at('公开', 80, c), at('新收', 120, a))], { [b]: '结转', [c]: '公开' }, [a]],
    ['two rows of which one lies elsewhere: which is not known', [view(at('新收', 0, a), at('结转', 40, b)), view(at('结转', 140, b), at('新收', 60, a))], {}, [a, b]],
    ['two rows for one line', [view(at('结转', 40, b)), view(at('上年结转', 80, b), at('公开', 120, c))], { [c]: '公开' }, [b]],
    ['one row read as two lines', [view(at('其他', 40, a)), view(at('其他', 40, c), at('结转', 80, b))], { [b]: '结转' }, [a, c]],
    ['two rows of one name in sight at once', [{ seen: at('公开', 80, c), doubtful: [a] }, view(at('新收', 0, a))], { [c]: '公开' }, [a]],
    ['a row before those it officially follows', [view(at('公开', 0, c), at('新收', 40, a), at('结转', 80, b))], { [a]: '新收', [b]: '结转' }, [c]],
    ['one row of several lines', [view(at('', 0, a, b, c)), view(at('', 0, a, b, c))], { [a]: '', [b]: '', [c]: '' }, []],
    ['nothing seen', [], {}, []],
  ])('%s', (_name, views, rows, doubtful) => {
    const merged = mergeViews(views, 20, [a, b, c]);
    expect(Object.fromEntries(merged.rows)).toEqual(rows);
    expect([...merged.doubtful].sort()).toEqual([...doubtful].sort());
  });

  it.each([
    ['1.属于国家秘密‖自然人', '1.属于国家秘密'],
    ['（三）不予公开›1.属于国家秘密‖自然人', '1.属于国家秘密'],
    ['项目›自然人‖05›1.属于国家秘密›件‖法人或其他组织›商业企业', '1.属于国家秘密'],
    ['‖自然人', ''],
    ['06‖自然人', '06'],
  ])('the row of %s', (label, row) => {
    expect(rowNameOf(label)).toBe(row);
  });
});
