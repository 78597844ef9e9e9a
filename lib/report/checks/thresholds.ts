/** Thresholds that no notice prescribes: judgement, kept in one place (domain: marked [I]). */

/** C-BIG: eight digits, or ten times last year from 20 on (1 → 10 happens in any office). */
export const bigFigure = { absolute: 10_000_000, timesLastYear: 10, from: 20 };

/** T3-MISC: so many cases of 其他, and so large a share of all concluded, that a better row may exist. */
export const miscellaneous = { cases: 10, share: 0.3 };

/** T2-ZERO: last year's decisions from which a 0 now looks like an omission. */
export const vanished = { lastYear: 50 };

/** T2-UNIT: more decimals than a fen has in 万元; so many times more or less than last year. */
export const feeUnit = { decimals: 6, factor: 1000 };

/** Y-JUMP: change that readers of the report will ask about. */
export const jump = { cases: 20, share: 0.5 };

/** Y-SAME-NUM: fewer figures than these may well repeat by chance. */
export const sameFigures = { nonZero: 5 };

/** S-EMPTY, S-SHORT: characters below which a section says nothing, or little. */
export const shortSections = { empty: 10, overview: 300, problems: 100 };

/** Y-SAME-TXT: Dice's coefficient from which a section is much like last year's, or as good as the same; so many characters to judge at all. */
export const alikeSections = { hint: 0.75, warning: 0.9, letters: 40, same: 100 };
