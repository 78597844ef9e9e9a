import type { ReportDocument } from '../../../lib/report/document';
import { hit, silent, type NarrativeCase } from './case';

const title = '青川市水利局2024年政府信息公开工作年度报告';
const telling = '本局围绕群众关心的事项推进政府信息公开，栏目按月检查。';
const whole: ReportDocument = {
  title,
  preface: '根据《条例》编制，联系电话见网站。',
  headings: [1, 2, 3, 4, 5, 6],
  between: {},
  signature: '青川市水利局 2025年1月20日',
  published: false,
};

const of = (more: Partial<ReportDocument>): Partial<NarrativeCase> => ({ context: { document: { ...whole, ...more } } });
const untitled = (): Partial<NarrativeCase> => {
  const { title: _, ...rest } = whole;
  return { context: { document: rest } };
};

const longTelling =
  '本局严格落实条例要求，主动公开水库调度、河道整治和农村供水项目的批准、采购与验收信息，在门户网站设三个专栏，每季度由专人对照目录检查更新，发现问题限期改正并通报。' +
  '对依申请公开，办公室统一登记、法规科审核、分管领导签发，答复文书采用统一格式。信息管理上，发布前经三级审查。平台方面，新媒体账号每周发布图解。监督保障方面，组织业务培训两次。';
const before = (overview: string): Partial<NarrativeCase> => ({
  context: { previous: { year: 2023, edition: '2021', values: {}, narratives: { overview } } },
});

/** What only a whole document, last year's report or the length of a section shows. */
export const documentCases: readonly NarrativeCase[] = [
  hit('D-TITLE', telling, title.replace('2024', '2023'), { ...of({ title: title.replace('2024', '2023') }), level: 'error' }),
  hit('D-TITLE', telling, '青川市水利局政府信息公开工作年度报告', of({ title: '青川市水利局政府信息公开工作年度报告' })),
  hit('D-TITLE', telling, '', untitled()),
  silent('D-TITLE', telling, of({ title: '2024年政府信息公开工作年度报告' })),
  hit('D-TITLE', telling, '东海县教育局2024年政府信息公开工作年度报告', { ...of({ title: '东海县教育局2024年政府信息公开工作年度报告' }), level: 'error' }),
  silent('D-TITLE', telling, of({ title: '2024年市水利局信息公开年报' })),
  silent('D-TITLE', telling, of({})),
  silent('D-TITLE', telling, of({ title: '青川市水利局\n２０２４年度政府信息公开工作报告' })),
  silent('D-TITLE', telling),
  hit('D-TITLE-DUP', telling, '2024年度政府信息公开工作年度报告', { ...of({ title: '青川市水利局2024年度政府信息公开工作年度报告' }), level: 'hint' }),
  silent('D-TITLE-DUP', telling, of({})),
  hit('D-DATE', telling, telling, { ...of({ signature: '青川市水利局' }), part: 'otherMatters', level: 'hint' }),
  silent('D-DATE', telling, of({ signature: '二〇二五年一月二十日' })),
  silent('D-DATE', telling, of({ signature: '', published: true })),
  silent('D-DATE', telling, of({ signature: '', headings: [1, 5] })),
  hit('D-SIGN-DATE', telling, '2024年1月22日印发', { ...of({ signature: '青川市水利局 2025年1月20日\n办公室 2024年1月22日印发' }), level: 'warning' }),
  silent('D-SIGN-DATE', telling, of({ signature: '青川市水利局 2025年1月20日\n办公室 2025年1月22日印发' })),
  hit('D-CONTACT', telling, title, { ...of({ preface: '' }), level: 'hint' }),
  silent('D-CONTACT', telling, of({})),
  silent('D-CONTACT', `${telling}本报告由办公室编制。`, of({ preface: '' })),
  hit('S-ORDER', telling, '', { ...of({ headings: [1, 2, 3, 4, 6] }), level: 'error' }),
  silent('S-ORDER', telling, of({})),
  silent('S-ORDER', telling, of({ headings: [2, 3] })),
  hit('S-TABLE', telling, '', { edition: '2019', level: 'error' }),
  silent('S-TABLE', telling, { edition: '2019', context: { year: 2020 } }),
  silent('S-TABLE', telling),
  hit('S-SHORT', telling, telling, { level: 'hint' }),
  silent('S-SHORT', longTelling.repeat(3)),
  hit('S-FIVE', longTelling.replace('监督保障方面，组织业务培训两次。', ''), '', { level: 'hint' }),
  silent('S-FIVE', longTelling),
  hit('Y-SAME-TXT', longTelling, '', { ...before(longTelling), level: 'error' }),
  hit('Y-SAME-TXT', longTelling.replace('三个专栏', '5个专栏').replace('培训两次', '培训一次'), '', { ...before(longTelling), level: 'warning' }),
  silent('Y-SAME-TXT', longTelling, before('今年重点是教育公开，招生计划、学区划分、经费使用逐项在学校公示栏和网站发布，家长意见由专班按周汇总答复，假期安排、校服采购与食堂价格另设一栏，全年更新。'.repeat(2))),
  silent('Y-SAME-TXT', telling, before(telling)),
];
