/** Thresholds that no notice prescribes: judgement, kept in one place (domain: marked [I]). */

/** C-BIG: eight digits, or ten times last year from 20 on (1 → 10 happens in any office). */
export const bigFigure = { absolute: 10_000_000, timesLastYear: 10, from: 20 };
