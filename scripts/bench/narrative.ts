import { check } from '../../lib/report/checks/check';
import { checkReport, type CheckContext } from '../../lib/report/checks/check-report';
import { editionOf } from '../../lib/report/editions/catalogue';
import { busyReport } from '../../test/support/busy-report';
import { medians } from './median';
import { benchRow, type BenchGroup } from './row';

/** A task that holds a page longer is a long one to a browser. */
const longTask = 50;
const length = 5000;
const paragraphs = [
  '（一）主动公开。全年通过门户网站公开政府信息128条，其中政策文件36条、工作动态72条、公告公示20条，同比增长5.8%。',
  '（二）依申请公开。本年度收到政府信息公开申请135件，上年结转9件，办结128件，均在法定期限内答复，未发生行政复议和行政诉讼。',
  '（三）政府信息管理。修订制度3项，清理规范性文件12件，其中废止2件；组织培训4次，参训210人次。',
  '（四）平台建设。政务新媒体发布信息560条，关注人数7210人，比上年增加1230人，网站改版后栏目由18个调整为15个。',
];

/** The checks of the text alone: all checks of a report with 5,000 characters, less those of its tables. */
export const narrativeGroup: BenchGroup = {
  rows: ['narrative'],
  async run() {
    const edition = editionOf('2021');
    const values = busyReport(edition, 1);
    const overview = Array.from({ length: 60 }, (_, at) => paragraphs[at % paragraphs.length]).join('\n').slice(0, length);
    const context: CheckContext = { scope: 'document', year: 2025, unit: '青川市水利局', narratives: { overview, problems: '', otherMatters: '' } };
    const { all, tables } = await medians({ all: () => checkReport(edition, values, context), tables: () => check(edition, values, context) });
    return [benchRow({ name: 'narrative', ours: all - tables, limit: longTask })];
  },
};
