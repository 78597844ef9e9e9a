/** A section too short to say something. */
import { partName, passageIn } from '../../narrative/read';
import type { Rule } from '../rule';
import { shortSections } from '../thresholds';

const letters = (text: string) => text.replace(/\s/g, '').length;

export const structureShort: Rule = {
  id: 'S-SHORT',
  level: 'hint',
  run: ({ context }) => {
    if (context.scope === 'page') return [];
    return (['overview', 'problems'] as const).flatMap((part) => {
      const passage = passageIn(context, part);
      if (!passage || passage.abridged) return [];
      const length = letters(passage.source);
      const least = shortSections[part];
      if (length < shortSections.empty || length >= least) return [];
      return [{ cells: [], narrative: part, quote: passage.source.trim(), message: `${partName(part)}只有${length}字（一般不少于${least}字），内容较少，建议补充。` }];
    });
  },
};
