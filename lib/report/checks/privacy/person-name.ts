/** A person's name after 申请人, 原告, 信访人, 当事人, or before 诉我局. 张某 is no name; 申请人提出 has none. */
import type { Passage } from '../../narrative/passage';
import type { Found, Rule } from '../rule';
import { shielded } from './shield';
import { proseOf } from './texts';

const surname =
  '(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|[王李张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁谢宋唐韩冯邓曹彭曾肖田董袁潘蒋蔡杜叶苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹孟熊秦邱侯江尹薛闫段雷龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤高何许金石])';
const given = '[\\p{Script=Han}]{1,2}?';
/** What follows a name; a name is never taken without it. */
const after =
  '(?=[,。;:、()!?\\s]|$|等|多次|曾|不服|诉|要求|申请|提出|提交|提起|通过|因|于|向|的|反映|认为|与|和|来|在|就|对|未|已|以|是|为|再次|同时|先后|本人|女士|先生)';
const roles = new RegExp(`(?:申请人|原告|信访人|当事人|举报人|投诉人|起诉人|上诉人)(?:为|是|系|:)?\\s?(?:“)?(${surname}${given})${after}`, 'gu');
const sued = new RegExp(`(?<=^|[,。;、:\\s因关于案])(${surname}${given})(?:不服[^,。;]{0,20}|)诉(?:我|本|[省市区县]|[\\p{Script=Han}]{2,12}(?:局|政府|委员会|街道|厅))`, 'gu');
/** Words that begin like a name. */
const words =
  /^(?:高度|高效|高兴|高校|何时|何地|何种|许可|许多|金额|金融|石油|武装|江苏|江西|陕西|安全|严格|严重|严肃|马上|向我|段时|龙头|田间|田地|林地|林业|林权|叶面|毛坯|史料|夏季|周期|周边|周围|钱款|黄金|杜绝|谢绝|付费|付款|付清|曾经|曾向|曾于|曾就|曾多|陆续|成功|高新|高级|何以|许久|汪洋|雷同|雷电|江河|唐突|孔径|马路|白天|万元|钟头|熊猫|孟加|贺信|顾问|顾虑|陶瓷)/;

export const privacyPersonName: Rule = {
  id: 'P-NAME',
  level: 'warning',
  run: ({ context }) => proseOf(context).flatMap((passage) => [roles, sued].flatMap((pattern) => named(passage, pattern))),
};

function named(passage: Passage, pattern: RegExp): Found[] {
  return [...passage.folded.matchAll(pattern)].flatMap(({ index, 0: all, 1: name = '' }) => {
    if (/[某甲乙丙]/.test(name) || words.test(name)) return [];
    const start = index + all.indexOf(name);
    return [shielded(passage, start, start + name.length, '疑似出现个人姓名，建议改为“申请人张某”一类的写法或删去。')];
  });
}
