/** Sections 一 and 五 cannot be left at 无; section 六 may. */
import { partName } from '../../narrative/read';
import { shortSections } from '../thresholds';
import type { Facts } from '../facts';
import type { Found, Rule } from '../rule';

export const structureEmpty: Rule = {
  id: 'S-EMPTY',
  level: 'error',
  run: (facts) => (['overview', 'problems'] as const).flatMap((part) => foundFor(facts, part)),
};

function foundFor({ context }: Facts, part: 'overview' | 'problems'): Found[] {
  const { document, narratives = {}, confirming, scope } = context;
  const text = narratives[part];
  if (text === undefined || text.trim() === '') {
    // A blank is no error while typing; a page may not hold the section at all.
    const due = scope === 'document' && (confirming === true || document?.headings.includes(part === 'overview' ? 1 : 5) === true);
    return due ? [{ cells: [], narrative: part, message: `${partName(part)}没有内容。` }] : [];
  }
  const said = text.replace(/[\s\p{P}\p{S}]/gu, '');
  if (said.length >= shortSections.empty || /[〔[(]\s*(?:…|\.{3})/.test(text)) return [];
  const message = /^(?:无|没有|暂无|略)/.test(said) ? `${partName(part)}不能只写“${text.trim()}”。` : `${partName(part)}只有${said.length}个字，请写明情况。`;
  return [{ cells: [], narrative: part, quote: text.trim(), message }];
}
