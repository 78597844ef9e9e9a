/** 我局 in a street's report, 市公安局 as the body sued in the report of a 区公安局: text copied from another report. */
import { foundAt } from '../../narrative/found';
import type { Passage } from '../../narrative/passage';
import { tellingOf } from '../../narrative/read';
import { normalizeText } from '../../values';
import type { Found, Rule } from '../rule';

/** What a body calls itself, and what its name must then contain. 我市, 我区, 我县 speak of the place. */
const selves: readonly (readonly [RegExp, RegExp])[] = [
  [/我局/g, /局/],
  [/我委(?!托)/g, /委/],
  [/我厅/g, /厅/],
  [/我办(?![理事公])/g, /办/],
  [/我街道|我街办/g, /街道/],
  [/我镇/g, /镇/],
  [/我乡/g, /乡/],
  [/我院/g, /院/],
  [/我中心/g, /中心/],
  [/我站/g, /站/],
];
const levels = '省市区县旗州';

export const wordingSelfName: Rule = {
  id: 'W-LEVEL',
  level: 'hint',
  run: ({ context }) => {
    const unit = normalizeText(context.unit ?? '').replaceAll(' ', '');
    if (unit === '') return [];
    return tellingOf(context).flatMap((passage) => [...strangers(passage, unit), ...otherLevels(passage, unit)]);
  },
};

function strangers(passage: Passage, unit: string): Found[] {
  return selves.flatMap(([self, needed]) => {
    if (needed.test(unit)) return [];
    return [...passage.folded.matchAll(self)].map(({ index, 0: words }) =>
      foundAt(passage, index, index + words.length, `自称“${words}”与填报单位“${unit}”不符。`),
    );
  });
}

/** The same office of another level, as the one that was asked or sued here. */
function otherLevels(passage: Passage, unit: string): Found[] {
  const own = new RegExp(`([${levels}])([^${levels}]{2,10}(?:局|委员会|委|办公室))$`).exec(unit);
  if (!own) return [];
  const [, level, office] = own;
  const other = new RegExp(
    `(?:针对|起诉|告|诉|状告)[${levels}]${office}[^,。;]{0,12}(?:复议|诉讼|申请)|[${levels}]${office}(?:共|全年|本年)?(?:收到|受理|办理|答复)[^,。;]{0,10}申请`,
    'g',
  );
  return [...passage.folded.matchAll(other)].flatMap(({ index, 0: words }) => {
    if (words.includes(`${level}${office}`)) return [];
    return [foundAt(passage, index, index + words.length, `这里写的单位与填报单位“${unit}”不符。`)];
  });
}
