export function Missing() {
  return (
    <section class="panel empty" aria-labelledby="missing">
      <h1 id="missing">没有这份报告</h1>
      <p>它可能已被删除，或地址不完整。</p>
      <a class="btn primary" href="#/drafts">
        回到报告列表
      </a>
    </section>
  );
}
