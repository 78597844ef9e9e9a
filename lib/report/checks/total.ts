/** The sum, if all are stated: absent is not zero. */
export function total(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0);
}
