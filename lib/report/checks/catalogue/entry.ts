import type { EditionId, Level } from '../../types';

/** One check as users and reviewers read it. All texts are Chinese, but for the source of judgement. */
export interface CatalogueEntry {
  id: string;
  level: Level;
  /** When the level is another. */
  levelNote?: string;
  /** Absent: every edition. */
  editions?: readonly EditionId[];
  /** A few words: what is looked at. */
  title: string;
  /** The rule itself, as arithmetic or in one sentence. */
  basis: string;
  /** Where it comes from: the notice, the form, or judgement. */
  source: string;
  /** The message, or its alternatives; `{…}` stands for what is filled in. */
  messages: readonly string[];
  /** Reasons that a clerk may really have to let it stand. */
  waiverReasons: readonly string[];
}

/** A check of the domain that does not run here. */
export interface PlannedEntry {
  id: string;
  level: Level;
  message: string;
  /** Why not, one clause. */
  reason: string;
}

export const form = '格式表格自身（国办公开办函〔2021〕30号、〔2019〕60号）';
export const cornerNote = '表三角注“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”';
export const judgement = '经验判断，没有文件依据';
