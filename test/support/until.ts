const longest = 15_000;

/**
 * Asks until the answer is one: for tests that run beside each other, where `expect.poll` does not know its test.
 * `what` is said when time runs out, milliseconds.
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false | null> | T | undefined | false | null, within = longest): Promise<T> {
  const end = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false && answer !== null) return answer;
    if (performance.now() > end) throw new Error(`not within ${within / 1000} s: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
