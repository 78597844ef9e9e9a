import { pieceUnits } from '../../narrative/counts';
import type { CheckContext } from '../context';
import { tellingOf } from '../../narrative/read';
import { tellingsOf, type Telling } from './telling';

/** `any`: applications without a verb. */
export type RequestKind = 'new' | 'received' | 'handled' | 'concluded' | 'carriedIn' | 'carriedOut' | 'any';

export interface RequestClaim extends Telling {
  kind: RequestKind;
}

const carriedIn = /(?:上|去|前|往|以前)(?:一)?年(?:度)?(?:结转|转来|转入|遗留|延续)|结转(?:的)?上(?:一)?年/;
const carriedOut = /结转(?:至|到|入)?(?:下|次|明|20\d\d)(?:一)?年|结转(?:至|到)|转(?:至|到|入)(?:下|次|20\d\d)(?:一)?年|顺延(?:到|至)|延至下(?:一)?年/;
const verbs: readonly (readonly [RegExp, RequestKind])[] = [
  [/新收|新增|新受理/g, 'new'],
  [/收到|受理|接收|接到|收件|接件/g, 'received'],
  [/办结|答复|回复|办毕/g, 'concluded'],
  [/(?<!不予|其他|区分)处理|办理/g, 'handled'],
];
const everyone = /公民[、,]?法人(?:和|或|及|与|、|或者|以及)其他组织/g;
/** Words of a part: by channel, applicant, subject, manner. A part is compared with no total. */
const part =
  /其中|自然人|法人|企业|个人|当面|现场|网络|网上|网站|在线|信函|邮寄|邮政|邮件|邮箱|来信|来访|来函|传真|平台|线上|线下|书面|窗口|微信|系统|渠道|涉及|内容|类|同一|该|延期|延长|当场|当天|提前|补正|撤回|征求|分别|占|重复|本级|乡镇|部门|科室|依法不|不予|无法|予以|部分|其他|有关|关于|剩余|其余|正在|尚|未/;
const compared = /同比|较|比|同期|去年|增加|减少|增长|下降|上升|回落|累计|历年|历史|以来|半年|季度|平均|每|近[两三四五几]年|月/;

/** Counts of applications that the tables have a figure for. */
export function requestClaims(context: CheckContext): RequestClaim[] {
  return tellingOf(context)
    .flatMap((passage) => tellingsOf(passage))
    .flatMap((telling) => {
      const kind = kindOf(telling, context.year);
      return kind === undefined ? [] : [{ ...telling, kind }];
    });
}

function kindOf({ topic, count, lead, tail, year }: Telling, own: number | undefined): RequestKind | undefined {
  if (topic !== 'requests' || !pieceUnits.has(count.unit)) return undefined;
  if (year !== undefined && own !== undefined && year !== own && !carriedOut.test(lead + tail)) return undefined;
  const words = lead.replace(everyone, '');
  if (carriedIn.test(words) || carriedIn.test(tail)) return 'carriedIn';
  if (carriedOut.test(words) || carriedOut.test(tail)) return /其中|自然人|企业/.test(words) ? undefined : 'carriedOut';
  if (compared.test(words.replace(/\d+月\d+日/g, '')) || part.test(words)) return undefined;
  const kind = lastVerb(words);
  if (kind !== undefined) return /公开|申请|件$|^[^,]{0,14}$/.test(words) && !part.test(tail.slice(0, 6)) ? kind : undefined;
  const named = /申请(?:数量|总数|量|数)?(?:共|为|共计|合计|总计|有|:)?\s?$/.test(words);
  return named ? 'any' : undefined;
}

function lastVerb(words: string): RequestKind | undefined {
  let best: { at: number; kind: RequestKind } | undefined;
  for (const [pattern, kind] of verbs) {
    for (const { index } of words.matchAll(pattern)) if (!best || index > best.at) best = { at: index, kind };
  }
  return best?.kind;
}
