import type { CheckContext } from '../context';
import type { Passage } from '../../narrative/passage';
import { isNarrativePart, passagesOf } from '../../narrative/read';

/** Prose only: figures of a table that run together look like numbers of persons. */
export function proseOf(context: CheckContext): Passage[] {
  return passagesOf(context).filter(({ part }) => isNarrativePart(part) || part === 'preface');
}

/** The words around that say what a number is. */
export function labelBefore({ folded }: Passage, at: number, reach = 16): string {
  return folded.slice(Math.max(0, at - reach), at);
}

/** Numbers of bodies and documents, not of persons. */
export const official = /信用代码|索引号|组织机构代码|编号|文号|备案号|案号|项目代码|标识码|许可证号|流水号|受理号|订单号|序列号/;
