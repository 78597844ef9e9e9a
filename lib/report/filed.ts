import { normalizeText } from './values';

const took = /(?:提交|上报|报送|送审|呈报|填报)(?:已)?(?:成功|完成)|(?:成功|已经)(?:提交|上报|报送|送审|呈报)|已(?:提交|上报|报送|送审)(?:至|到|给|[，,。！!]|审核|成功)/;
const refused = /失败|未成功|不成功|没有成功|错误|有误|未通过|请先|是否|确定要|确认要|后(?:不能|不可|无法)/;

/**
 * Whether one short message of a page says that it took a submission. A page with much else on it says nothing: lists
 * and hints use the same words.
 */
export function saysFiled(message: string): boolean {
  const text = normalizeText(message).replaceAll(' ', '');
  return text !== '' && text.length <= 80 && took.test(text) && !refused.test(text);
}
