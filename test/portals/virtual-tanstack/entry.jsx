import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { reportForms } from '../../support/portal-forms';

const form = reportForms()['2021'];
const lines = form.tables.flatMap(({ parts }) => parts.flatMap((part) => part.lines));
const blank = Object.fromEntries([...lines.flatMap(({ cells }) => cells), ...form.narratives.map(({ field }) => field)].map((field) => [field, '']));

function Figure({ value, take }) {
  return <input style={{ width: 60 }} value={value} onChange={(event) => take(event.target.value)} />;
}

function Plain({ rows, values, take }) {
  return (
    <table border="1">
      <tbody>
        {rows.map((row, r) => (
          <tr key={r}>
            {row.map(({ text, cell, colSpan, rowSpan }, c) => (
              <td key={c} colSpan={colSpan} rowSpan={rowSpan}>
                {cell ? <Figure value={values[cell]} take={take(cell)} /> : text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Listed({ part, values, take }) {
  const box = useRef(null);
  const virtual = useVirtualizer({ count: part.lines.length, getScrollElement: () => box.current, estimateSize: () => 32, overscan: 2 });
  const rows = virtual.getVirtualItems();
  const before = rows[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (rows.at(-1)?.end ?? 0);
  return (
    <div ref={box} style={{ height: 480, overflow: 'auto' }}>
      <table border="1">
        <thead style={{ position: 'sticky', top: 0, background: '#fff' }}>
          <tr>
            <th>项目</th>
            {part.columns.map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ height: before }} />}
          {rows.map(({ key, index }) => {
            const { groups, label, cells } = part.lines[index];
            return (
              <tr key={key} data-index={index} ref={virtual.measureElement}>
                <th style={{ maxWidth: 320, textAlign: 'left' }}>
                  {groups.at(-1)} {label}
                </th>
                {cells.map((cell) => (
                  <td key={cell}>
                    <Figure value={values[cell]} take={take(cell)} />
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 && <tr style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  );
}

function Page() {
  const [values, setValues] = useState(blank);
  const [drawn, setDrawn] = useState(0);
  window.redraw = () => setDrawn(drawn + 1);
  const take = (field) => (value) => setValues((now) => ({ ...now, [field]: value }));
  const send = () => void fetch('/api/report', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(values) });
  return (
    <div key={drawn}>
      {form.narratives.map(({ field, heading }) => (
        <section key={field}>
          <h3>{heading}</h3>
          <textarea value={values[field]} onChange={(event) => take(field)(event.target.value)} />
        </section>
      ))}
      {form.tables.map(({ heading, rows, parts }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {heading.startsWith('三') ? <Listed part={parts[0]} values={values} take={take} /> : <Plain rows={rows} values={values} take={take} />}
        </section>
      ))}
      <button type="button" onClick={send}>
        提交
      </button>
    </div>
  );
}

createRoot(document.querySelector('#app')).render(<Page />);
