import type { Archive } from './archive';
import { childrenOf } from './elements';
import { xmlPart, type Parse } from './xml-part';

/** Where a part leads in its archive. `type`: the last word of the relationship's type. */
export interface Relation {
  id: string;
  type: string;
  target: string;
}

/** The relationships of a part (`''`: of the package). */
export function relationsOf(archive: Archive, part: string, parse: Parse): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const read = xmlPart(archive, `${folder}_rels/${part.slice(folder.length)}.rels`, parse);
  if (!read.ok || !read.root) return [];
  return childrenOf(read.root, 'Relationship').map((relation) => ({
    id: relation.getAttribute('Id') ?? '',
    type: (relation.getAttribute('Type') ?? '').replace(/^.*\//, ''),
    target: resolved(folder, relation.getAttribute('Target') ?? ''),
  }));
}

function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
  const parts: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}
