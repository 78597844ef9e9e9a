import { hit, silent, type NarrativeCase } from './case';

const problems = { part: 'problems' as const };
const other = { part: 'otherMatters' as const };
const law = '《中华人民共和国政府信息公开条例》';
/** 18 digits with a valid check digit and a card number that passes Luhn, both made up. */
const identity = '11010519491231002X';
const card = '4111111111111111';

export const dateCases: readonly NarrativeCase[] = [
  hit('D-YEAR-BODY', '结合2023年东山街道政府信息公开工作实际，编制本报告。', '结合2023年东山街道政府信息公开工作实际'),
  hit('D-YEAR-BODY', '2023年，我局主动公开政府信息120条。', '2023年，我局主动公开政府信息120条'),
  hit('D-YEAR-BODY', '2023年，共收到政府信息公开申请3件。', '2023年，共收到政府信息公开申请3件'),
  silent('D-YEAR-BODY', '2024年，我局主动公开政府信息120条，较2023年增长5%。'),
  silent('D-YEAR-BODY', '公开2023年部门决算、2024年部门预算信息。'),
  silent('D-YEAR-BODY', `根据${law}（2019年修订）和国办公开办函〔2021〕30号编制。`),
  silent('D-YEAR-BODY', '发布《2023年工作总结》《青川2020再出发》。'),
  silent('D-YEAR-BODY', '2019年5月15日起施行的条例得到落实。'),
  silent('D-YEAR-BODY', '与2023年基本持平。'),
  hit('D-YEAR-PLAN', '2024年，我局将采取切实有效的措施予以改进。', '2024年，我局将采取切实有效的措施予以改进', problems),
  hit('D-YEAR-PLAN', '改进措施：2023年，加强培训，提高质量。', '2023年，加强培训，提高质量', problems),
  silent('D-YEAR-PLAN', '2025年，我局将采取切实有效的措施予以改进。', problems),
  silent('D-YEAR-PLAN', '2024年，我局政务公开工作取得了成绩，但仍存在不足。', problems),
  silent('D-YEAR-PLAN', '2024年，我局将政务公开纳入年度考核。', problems),
  hit('D-PERIOD', '本报告统计期限为2023年1月1日至2023年12月31日。', '本报告统计期限为2023年1月1日至2023年12月31日', { level: 'error' }),
  silent('D-PERIOD', '数据统计期限从2024年1月1日起至12月31日止。'),
  hit('D-ASOF', '截至目前，微信公众号关注数为707人。', '截至目前，微信公众号关注数为707人。'),
  silent('D-ASOF', '截至2024年12月31日，关注数为707人；目前未收到补正。'),
];

export const structureCases: readonly NarrativeCase[] = [
  hit('S-EMPTY', '无。', '无。', { ...problems, level: 'error' }),
  silent('S-EMPTY', '无。', other),
  hit('S-NUM', '集中表现在：一规范化程度有待进一步提升。二是公开范围有待扩大。', '一规范化程度有待进一步提升', problems),
  hit('S-NUM', '一是抓制度。三是抓培训。', '三是抓培训', problems),
  silent('S-NUM', '一是抓制度。二是抓培训。下一步：一是抓落实。二是抓考核。', problems),
  silent('S-NUM', '〔…〕四是推进采购信息公开。'),
  silent('S-NUM', '依照条例第二十条第（一）项公开。（一）主动公开。按要求落实。（二）依申请公开。依法办理。'),
  hit('S-COUNT', '一是规范不够。二是公开不全。三是培训不足。下一步，一是抓规范。二是抓公开。', '二是抓公开。', problems),
  silent('S-COUNT', '一是规范不够。二是公开不全。下一步，一是抓规范。二是抓公开。', problems),
  hit('S-PLACE', '在政府门户网站(具体网址)公开。', '在政府门户网站(具体网址)公开', { level: 'error' }),
  hit('S-PLACE', '全年公开信息XX条。', '全年公开信息XX条'),
  hit('S-PLACE', '收到申请××件。', '收到申请××件'),
  hit('S-PLACE', '主要问题（待补充）。', '主要问题（待补充）'),
  silent('S-PLACE', '开设【曝光台】专栏，编制依申请办理示范文书，提供XXGK检索。'),
  hit('S-BLANK-PAREN', '可在青川水利网下载（）。', '在青川水利网下载（）'),
  silent('S-BLANK-PAREN', '可在青川水利网（首页）下载。'),
];

export const privacyCases: readonly NarrativeCase[] = [
  hit('P-ID', `申请人身份证号${identity}。`, '申请人身份证号', { level: 'error' }),
  silent('P-ID', '统一社会信用代码113325000026455663。'),
  silent('P-ID', '流水534512904119145548。'),
  hit('P-MOB', '申请人来电13912345678询问。', '申请人来电', { level: 'error' }),
  hit('P-MOB', '联系电话：13912345678。', '联系电话：', { level: 'warning' }),
  silent('P-MOB', '联系电话：0451-53729606，编号913912345678901。'),
  hit('P-BANK', `退费账户${card}。`, '退费账户', { level: 'error' }),
  silent('P-BANK', `索引号${card}。`),
  hit('P-NAME', '申请人张小明多次提出申请。', '申请人'),
  hit('P-NAME', '原告李建国不服答复。', '原告'),
  silent('P-NAME', '与申请人进行电话沟通，申请人提出异议，申请人张某多次来信，申请人应当补正，申请人方便获取。'),
  hit('P-ADDR', '该户住东湖小区3号楼502室。', '该户住东湖'),
  silent('P-ADDR', '联系地址：青川市人民路8号3号楼502室。'),
  hit('P-MAIL', '邮箱：xxgk@163.com。', '邮箱：'),
  silent('P-MAIL', '邮箱：xxgk@qingchuan.gov.cn。'),
  hit('P-MARK', '秘密★1年', '秘密★', { level: 'error' }),
  silent('P-MARK', '严格执行《信息公开保密审查制度》，涉及国家秘密的不予公开。'),
  hit('P-CASE', '（2024）川0211行初12号李某诉我局一案已审结。', ''),
  silent('P-CASE', '（2024）川0211行初12号判决已履行。'),
];

export const wordingCases: readonly NarrativeCase[] = [
  hit('W-PUNC', '平台顺利运行,信息公开质量提高。', '平台顺利运行,信息公开质量'),
  silent('W-PUNC', '公开1,234条，网址www.a.gov.cn,b。'),
  hit('W-BOOK', '建立《保密审查制度》、《宣传管理规定》。', '《保密审查制度》、《宣传管理规定》'),
  silent('W-BOOK', '建立《保密审查制度》《宣传管理规定》。'),
  hit('W-REP', '公开财政资金资金情况。', '公开财政资金资金情况'),
  silent('W-REP', '一步一步推进，一项一项落实，认真研究研究。\n（一）主动公开主动公开信息3条。'),
  hit('W-DOCNO', '依据国办公开办函[2021]30号编制。', '依据国办公开办函[2021]30号'),
  silent('W-DOCNO', '依据国办公开办函〔2021〕30号编制。'),
  hit('W-SLOGAN', '以新时代中国特色社会主义思想为指导。', '以新时代中国特色社会主义思想为指导'),
  silent('W-SLOGAN', '以习近平新时代中国特色社会主义思想为指导。'),
  hit('W-LAW', '按照《中华人民共和国政府信息年度报告格式》编制。', '《中华人民共和国政府信息年度报告格式》'),
  silent('W-LAW', `按照${law}、《政府信息公开信息处理费管理办法》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》编制。`),
  hit('W-LEVEL', '我局扎实推进政务公开。', '我局', { context: { unit: '青川市东山街道办事处' } }),
  silent('W-LEVEL', '我局服务全市，我市水利发展。'),
  hit('W-LEVEL', '没有针对市公安局申请行政复议的事项。', '针对市公安局申请行政复议', { context: { unit: '青川新区公安局' } }),
  silent('W-LEVEL', '按照市公安局部署开展工作。', { context: { unit: '青川新区公安局' } }),
  hit('W-STALE-DOC', '依据国办公开办函〔2019〕60号编制。', '国办公开办函〔2019〕60号'),
  silent('W-STALE-DOC', '依据国办公开办函〔2019〕60号编制。', { edition: '2019', context: { year: 2020 } }),
  hit('X-TYPO', '未有政府信息公开行政复议及行政诉讼有关况。', '诉讼有关况'),
  hit('X-TYPO', '政府信息公开行政法复议情况良好。', '信息公开行政法复议情况良好'),
  silent('X-TYPO', '行政复议、行政诉讼情况良好，近况与概况、况且都写明。'),
  hit('X-BRACKET', '建立制度（试行，规范流程。', '建立制度（试行'),
  silent('X-BRACKET', '1）建立“三审”制度（试行）；2）落实《条例》。'),
  hit('X-END', '全年认真开展工作，及时发布各类信息，持续提高公开的质量和水平', '持续提高公开的质量和水平'),
  silent('X-END', '（一）主动公开方面\n全年认真开展工作，及时发布各类信息，持续提高公开的质量和水平。'),
  hit('X-MARKUP', '全年<p class="a">公开信息&nbsp;3条。', '&nbsp;'),
  silent('X-MARKUP', '增长<5%，邮箱<a@b.cn>。'),
  hit('X-ASSESS', '全年公开信息3条。', '', { context: { unit: '青川市人民政府' } }),
  silent('X-ASSESS', '开展考核和社会评议，无责任追究。', { context: { unit: '青川市人民政府' } }),
  silent('X-ASSESS', '全年公开信息3条。'),
];
