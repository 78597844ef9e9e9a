/** Addresses of the workspace, from the popup. */
export const draftsHref = 'workspace.html#/drafts';
export const importHref = 'workspace.html#/import';

/** Reads what a tab shows. */
export function readTabHref(tabId: number): string {
  return `${importHref}/tab/${tabId}`;
}

export function draftHref(id: string): string {
  return `${draftsHref}/${id}`;
}

/** `https://portal.example.gov.cn:8080` → `portal.example.gov.cn:8080`. */
export function hostOf(origin: string): string {
  return origin.replace(/^[a-z]+:\/\//, '');
}
