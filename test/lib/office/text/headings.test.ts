import { describe, expect, test } from 'vitest';
import { findHeadings } from '../../../../lib/office/text/headings';

const filler = '正文说明。'.repeat(80);
const numbers = (text: string) => findHeadings(text).map(({ section, start }) => `${section.number}@${text.slice(start, start + 4)}`);

describe('section headings', () => {
  test('run into the text', () => {
    const text = `特编制此报告:一、总体情况2021年,我局公开。二、主动公开政府信息情况规章000三、收到和处理政府信息公开申请情况一、本年新收政府信息公开申请数量0000000四、政府信息公开行政法复议、行政诉讼情况000五、存在的主要问题及改进情况${filler}六、其他需要报告的事项无。`;
    expect(numbers(text)).toEqual(['1@一、总体', '2@二、主动', '3@三、收到', '4@四、政府', '5@五、存在', '6@六、其他']);
  });

  test('a contents sentence, a quotation and a mention are none', () => {
    const text = `本报告分为一、总体情况;二、主动公开政府信息情况;三、收到和处理政府信息公开申请情况。${filler}\n一、总体情况\n见“二、主动公开政府信息情况”和《三、收到和处理政府信息公开申请情况》\n${filler}`;
    expect(findHeadings(text).map(({ section, ownLine }) => [section.number, ownLine])).toEqual([[1, true]]);
  });

  test('a contents list of lines is none', () => {
    const list = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'];
    const text = `${list.join('\n')}\n${list.map((line) => `${line}\n${filler}`).join('\n')}`;
    expect(findHeadings(text).map(({ start }) => start > list.join('\n').length)).toEqual(Array.from({ length: 6 }, () => true));
  });

  test('wordings seen, and a back half numbered otherwise', () => {
    const text = `一、概述\n${filler}\n二、主动公开情况\n${filler}\n三、依申请公开情况\n${filler}\n四、因政府信息公开被申请行政复议和提起行政诉讼情况\n${filler}\n四、政府信息公开工作存在问题和不足及下一步改进措施\n${filler}\n五、需要报告的其他事项\n无`;
    expect(findHeadings(text).map(({ section }) => section.number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('rows of table 三 are none', () => {
    const text = `三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n三、本年度办理结果\n四、结转下年度继续办理\n${filler}`;
    expect(numbers(text)).toEqual(['3@三、收到']);
  });
});
