import 'zone.js';
import '@angular/compiler';
import { ChangeDetectorRef, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { reportForms } from '../../support/portal-forms';

const form = reportForms()['2021']!;
const cells = form.tables.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap(({ cell }) => cell ?? [])));
const fields = [...cells, ...form.narratives.map(({ field }) => field)];
const controls = Object.fromEntries(fields.map((field) => [field, new FormControl('', { nonNullable: true })]));

@Component({
  selector: 'report-form',
  imports: [ReactiveFormsModule],
  template: `
    @if (shown) {
      <form [formGroup]="group" (ngSubmit)="send()">
        @for (it of form.narratives; track it.field) {
          <h3>{{ it.heading }}</h3><textarea [formControl]="of(it.field)"></textarea>
        }
        @for (table of form.tables; track table.heading) {
          <h3>{{ table.heading }}</h3>
          <table border="1">
            @for (row of table.rows; track $index) {
              <tr>
                @for (cell of row; track $index) {
                  <td [attr.colspan]="cell.colSpan" [attr.rowspan]="cell.rowSpan">
                    @if (cell.cell) { <input [formControl]="of(cell.cell)"> } @else { {{ cell.text }} }
                  </td>
                }
              </tr>
            }
          </table>
        }
        <button type="submit">提交</button>
      </form>
    }`,
})
class ReportForm {
  readonly form = form;
  readonly group = new FormGroup(controls, { updateOn: 'blur' });
  shown = true;
  private readonly changes = inject(ChangeDetectorRef);

  constructor() {
    (window as unknown as { redraw: () => void }).redraw = () => {
      this.shown = false;
      this.changes.detectChanges();
      this.shown = true;
      this.changes.detectChanges();
    };
  }

  of(field: string): FormControl<string> {
    return controls[field]!;
  }

  send(): void {
    void fetch('/api/report', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(this.group.getRawValue()) });
  }
}

void bootstrapApplication(ReportForm);
