/** Grey bars while something is read; no motion. */
export function LoadingPanel({ what }: { what: string }) {
  return (
    <section class="panel" aria-busy="true" aria-label={what}>
      <div class="panel-head">
        <h2>{what}</h2>
      </div>
      <div class="panel-body">
        <span class="bone" style="width:62%" />
        <span class="bone" style="width:84%" />
        <span class="bone" style="width:47%" />
      </div>
    </section>
  );
}
