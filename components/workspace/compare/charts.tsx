import { valueIn, type CompareColumn } from '../../../lib/report/compare/compare';
import { applicantsOf, linesOf, type CompareLine } from '../../../lib/report/compare/lines';
import { Chart } from './chart';

interface Series {
  title: string;
  line: CompareLine;
}

/** 件 over the years of one unit: results, applicants, the stock of documents; the same figures as a table below. */
export function Charts({ columns }: { columns: readonly CompareColumn[] }) {
  const totals = linesOf('total');
  const groups = totals.filter(({ table, depth, label }) => table === 'requests' && depth === 0 && /^（[一二三四五六]）/.test(label));
  const outcomes = groups.map((line): Series => ({ title: line.label.replace(/^（.）/, ''), line }));
  const applicants = applicantsOf().map(({ id, label }): Series => ({ title: `新收·${label.split('·').at(-1)!}`, line: linesOf(id).find((line) => line.table === 'requests')! }));
  const stock = totals.filter(({ id }) => id === 'proactive.normativeDocuments.inForce').map((line): Series => ({ title: '规范性文件现行有效', line }));
  const panels: readonly { title: string; series: readonly Series[] }[] = [
    { title: '办理结果（总计）', series: outcomes },
    { title: '新收申请，按申请人', series: applicants },
    { title: '规范性文件存量', series: stock },
  ];
  return (
    <section class="panel" aria-labelledby="charts-title">
      <div class="panel-head">
        <h2 id="charts-title">历年走势</h2>
        <span class="caption push">每组同一刻度，件</span>
      </div>
      <div class="panel-body stack">
        {panels.map(({ title, series }) => {
          const figures = series.map(({ title: name, line }) => ({ name, points: columns.map((column) => ({ label: String(column.year), value: numberIn(line, column) })) }));
          const top = Math.max(0, ...figures.flatMap(({ points }) => points.map(({ value }) => value ?? 0)));
          return (
            <div key={title}>
              <h3>{title}</h3>
              <div class="charts">
                {figures.map(({ name, points }) => (
                  <Chart key={name} title={name} points={points} top={top} />
                ))}
              </div>
              <details>
                <summary>看表格</summary>
                <div class="scroll" tabIndex={0} role="region" aria-label={`${title}，可左右滚动`}>
                  <table class="tbl">
                    <thead>
                      <tr>
                        <th scope="col">件</th>
                        {columns.map(({ id, year }) => (
                          <th key={id} scope="col" class="num">
                            {year}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>
                      {figures.map(({ name, points }) => (
                        <tr key={name}>
                          <th scope="row">{name}</th>
                          {points.map(({ label, value }) => (
                            <td key={label} class="num">
                              {value ?? '–'}
                            </td>
                          ))}
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              </details>
            </div>
          );
        })}
      </div>
    </section>
  );
}

function numberIn(line: CompareLine, column: CompareColumn): number | undefined {
  const value = valueIn(line, column);
  return value.kind === 'value' && typeof value.value === 'number' ? value.value : undefined;
}
