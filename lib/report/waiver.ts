import { normalizeText } from './values';

/** Shortest reason that can say something, in characters without punctuation and white space. */
export const shortestReason = 8;

/** Phrases that stand for a reason without giving one. */
const empty = [
  '核实无误', '核对无误', '已核实', '已核对', '已确认', '经核实', '经核对', '情况属实', '数据属实', '数据无误', '数据准确', '填报无误', '填写无误',
  '没有问题', '没问题', '无问题', '无误', '正确', '属实', '同意', '同上', '如上', '确认', '提交', '上报', '原因', '不详', '不清楚', '不知道', '暂无', '没有', '无',
];
/** Words that change nothing about them. */
const fillers = ['本单位', '本机关', '我单位', '我局', '以上', '所填', '数据', '数字', '表格', '内容', '情况', '全部', '所有', '确实', '均', '都', '已', '经', '的', '了', '是'];
const pieces = [...empty, ...fillers].sort((a, b) => b.length - a.length);

/**
 * Whether a written reason may waive an error. `reason` is Chinese, in a clerk's words.
 * `情况属实！！！！` and `啊啊啊啊啊啊啊啊` are refused; `平台合计行自动带出182，已报技术支持` is accepted.
 */
export function acceptReason(text: string): { ok: true } | { ok: false; reason: string } {
  const said = normalizeText(text).replace(/[\s\p{P}\p{S}]/gu, '');
  if (said === '') return { ok: false, reason: `请写明原因，不少于 ${shortestReason} 个字。` };
  const phrase = emptyPhrase(said);
  if (phrase !== undefined) {
    return { ok: false, reason: `“${phrase}”没有说明原因。请写清数字为什么是这样，不少于 ${shortestReason} 个字。` };
  }
  const length = [...said].length;
  if (length < shortestReason) {
    return { ok: false, reason: `还差 ${shortestReason - length} 个字。请写清数字为什么是这样，不少于 ${shortestReason} 个字。` };
  }
  if (!/\p{Script=Han}/u.test(said)) return { ok: false, reason: '请用文字写清数字为什么是这样。' };
  if (isRepetition(said)) return { ok: false, reason: '重复的字没有说明原因。请写清数字为什么是这样。' };
  return { ok: true };
}

/** The first empty phrase, when the text is nothing but such phrases and fillers. */
function emptyPhrase(said: string): string | undefined {
  // 情况属实啊啊啊啊 says no more than 情况属实.
  let rest = said.replace(/(.)\1{2,}/gu, '');
  let first: string | undefined;
  while (rest !== '') {
    const piece = pieces.find((phrase) => rest.startsWith(phrase));
    if (piece === undefined) return undefined;
    if (empty.includes(piece)) first ??= piece;
    rest = rest.slice(piece.length);
  }
  return first;
}

/** Fewer than four different characters, or one stretch over and over. */
function isRepetition(said: string): boolean {
  if (new Set(said).size < 4) return true;
  return /^(.+)\1+$/u.test(said) || /^(.{1,8}?)\1{2,}.{0,3}$/u.test(said);
}
