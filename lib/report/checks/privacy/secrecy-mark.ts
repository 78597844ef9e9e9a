/** Marks of secrecy or of internal papers: what bears one is not published. 国家秘密 and 保密审查 are ordinary words. */
import { foundAt } from '../../narrative/found';
import type { Rule } from '../rule';
import { proseOf } from './texts';

const mark = /[绝机秘]密\s?[★☆]|密级\s?[:：]|内部(?:资料|文件|材料)\s?[,、]?\s?(?:请)?(?:注意|妥善|严格)保[存密管]|内部(?:资料|文件|材料)\s?[,、]?\s?(?:不得|严禁|请勿)(?:外传|外泄|扩散)/g;

export const privacySecrecyMark: Rule = {
  id: 'P-MARK',
  level: 'error',
  run: ({ context }) =>
    proseOf(context).flatMap((passage) =>
      [...passage.folded.matchAll(mark)].map(({ index, 0: words }) =>
        foundAt(passage, index, index + words.length, '出现密级或内部标识，请停止填报并核实。'),
      ),
    ),
};
