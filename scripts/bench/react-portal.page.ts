/** Runs in a page of Chromium: the report's three tables with controlled inputs, as a React portal draws them. */
import { createElement, useState, type ChangeEvent, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { editionOf } from '../../lib/report/editions/catalogue';
import { disputeRows, proactiveRows, requestRows, type Named } from '../../test/support/grid-layouts';

const edition = editionOf('2021');
const tables = [proactiveRows(edition), requestRows(edition), disputeRows(edition)];

function Form(): ReactNode {
  const [model, setModel] = useState<Readonly<Record<string, string>>>({});
  Object.assign(globalThis, { portalModel: model });
  const control = (cell: string): ReactNode =>
    createElement('input', {
      name: cell,
      value: model[cell] ?? '',
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => setModel((before) => ({ ...before, [cell]: target.value })),
    });
  const drawn = ({ role, text, ref, colSpan, rowSpan }: Named, key: number): ReactNode =>
    createElement('td', { key, colSpan, rowSpan }, role === 'label' ? text : control(ref));
  return tables.map((rows, table) =>
    createElement(
      'table',
      { key: table },
      createElement('tbody', null, ...rows.map((row, at) => createElement('tr', { key: at }, row.map(drawn)))),
    ),
  );
}

createRoot(document.getElementById('form')!).render(createElement(Form));
