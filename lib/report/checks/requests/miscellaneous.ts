/** “（六）其他处理 3.其他” is for what no other row takes (撤回申请 among it): a large share may belong into other rows. */
import type { Rule } from '../rule';
import { miscellaneous } from '../thresholds';

export const requestsMiscellaneous: Rule = {
  id: 'T3-MISC',
  level: 'hint',
  editions: ['2021'],
  run: ({ number }) => {
    const cell = 'requests.otherwiseClosed.other.total';
    const [other, concluded] = [number(cell), number('requests.concluded.total')];
    if (other === undefined || !concluded || other < miscellaneous.cases) return [];
    const share = other / concluded;
    if (share <= miscellaneous.share || share > 1) return [];
    const message = `“其他处理—3.其他”${other}件，占${(share * 100).toFixed(1)}%，请确认能否归入前面各项（撤回申请可计入此项）。`;
    return [{ cells: [cell], message }];
  },
};
