/** How long the page may be held before it draws and answers, in ms. */
const slice = 40;

/** Lets the browser breathe whenever the time is up; a task that is called often stays short. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await new Promise((resume) => setTimeout(resume, 0));
    since = performance.now();
  };
}
