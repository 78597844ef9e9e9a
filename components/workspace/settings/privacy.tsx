/** What is kept where, in a clerk's words. */
export function Privacy({ version }: { version: string }) {
  return (
    <section class="panel" id="privacy" aria-labelledby="privacy-title">
      <div class="panel-head">
        <h2 id="privacy-title">隐私与关于</h2>
        <span class="caption push">年报助手 {version}</span>
      </div>
      <div class="panel-body text stack">
        <p>报告只存在这台电脑的浏览器里。年报助手不联网、不上传、不统计，也没有账号。</p>
        <p>网页只有在您预览并确认填入之后，才会得到报告里的数字；年报助手从不替您提交。</p>
        <p>卸载年报助手或清除浏览器数据会删除全部报告，请先导出备份。备份文件没有加口令的，谁拿到都能看，请按本单位的规定保管。</p>
      </div>
    </section>
  );
}
