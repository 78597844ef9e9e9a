/** The page shows a published report: one click, and nothing else, reads it into the workspace. */
export function ReadPage({ href, quiet }: { href: string; quiet: boolean }) {
  return (
    <>
      <a class={`btn wide${quiet ? '' : ' primary'}`} href={href} target="_blank" data-testid="read-page" aria-describedby="read-page-help">
        读取本页的年报
      </a>
      <p class="help" id="read-page-help">
        在工作台里先看读得对不对，再保存。只在本机读取，网页不变。
      </p>
    </>
  );
}
