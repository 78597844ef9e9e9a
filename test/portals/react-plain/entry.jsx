import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { reportForms } from '../../support/portal-forms';

const form = reportForms()['2021'];
const cells = form.tables.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap(({ cell }) => cell ?? [])));
const blank = Object.fromEntries([...cells, ...form.narratives.map(({ field }) => field)].map((field) => [field, '']));

/** Every other figure is controlled, the rest is taken when the input is left. */
function Figure({ controlled, value, take }) {
  if (controlled) return <input value={value} onChange={(event) => take(event.target.value.replace(/\D/g, ''))} />;
  return <input defaultValue={value} onBlur={(event) => take(event.target.value)} />;
}

function Page() {
  const [values, setValues] = useState(blank);
  const [drawn, setDrawn] = useState(0);
  window.redraw = () => setDrawn(drawn + 1);
  const take = (field) => (value) => setValues((now) => ({ ...now, [field]: value }));
  const send = (event) => {
    event.preventDefault();
    void fetch('/api/report', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(values) });
  };
  return (
    <form onSubmit={send} key={drawn}>
      {form.narratives.map(({ field, heading }) => (
        <section key={field}>
          <h3>{heading}</h3>
          <textarea value={values[field]} onChange={(event) => take(field)(event.target.value)} />
        </section>
      ))}
      {form.tables.map(({ heading, rows }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <table border="1">
            <tbody>
              {rows.map((row, r) => (
                <tr key={r}>
                  {row.map(({ text, cell, colSpan, rowSpan }, c) =>
                    createElement(
                      cell ? 'td' : 'th',
                      { key: c, colSpan, rowSpan },
                      cell ? <Figure controlled={cells.indexOf(cell) % 2 === 0} value={values[cell]} take={take(cell)} /> : text,
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <button>提交</button>
    </form>
  );
}

createRoot(document.querySelector('#app')).render(<Page />);
