import { cornerNote, form, judgement, type CatalogueEntry } from './entry';

const totalsReasons = ['平台合计格自动带出，无法修改', '上级已确认的更正数，以更正说明为准'];

export const requestsEntries: readonly CatalogueEntry[] = [
  {
    id: 'T3-ROW',
    level: 'error',
    title: '表三各行合计',
    basis: '每一行：自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他＝总计',
    source: form,
    messages: [
      '表三“{行}”：自然人与法人各列合计{和}，总计填{总计}，相差{差}。',
      '表三“{行}”：自然人与法人各列已填的合计{和}，已超过总计{总计}，相差{差}。',
    ],
    waiverReasons: totalsReasons,
  },
  {
    id: 'T3-SUM',
    level: 'error',
    title: '表三办理结果合计',
    basis: '每一列：（一）至（六）各项之和＝（七）总计（30号21项，60号19项）',
    source: form,
    messages: [
      '表三“{列}”：（一）至（六）各项合计{和}，（七）总计填{值}，相差{差}。',
      '表三“{列}”：（一）至（六）各项已填的合计{和}，已超过（七）总计{值}，相差{差}。',
    ],
    waiverReasons: totalsReasons,
  },
  {
    id: 'T3-BAL',
    level: 'error',
    title: '表三勾稽关系',
    basis: '每一列：本年新收＋上年结转＝（七）总计＋结转下年度继续办理',
    source: cornerNote,
    messages: ['表三“{列}”：新收{a}＋上年结转{b}，办理结果总计{t}＋结转下年{f}，两边相差{差}。'],
    waiverReasons: ['上年结转按更正后的上年年报填写，差额已在正文说明', '机构调整并入的在办申请已在正文说明'],
  },
  {
    id: 'T3-FWD',
    level: 'warning',
    title: '结转下年多于收到的申请',
    basis: '每一列：结转下年度继续办理 ≤ 本年新收＋上年结转',
    source: judgement,
    messages: [
      '表三“{列}”没有收到申请，却有{f}件结转下年，请核对。',
      '表三“{列}”新收{a}＋上年结转{b}＝{和}，结转下年却有{f}件，请核对。',
    ],
    waiverReasons: ['机构调整并入的在办申请'],
  },
  {
    id: 'T3-PART',
    level: 'hint',
    title: '区分处理只计一次',
    basis: '部分公开＞0，而不予公开、无法提供各项都是0时提醒，不作等式',
    source: '表三“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”',
    messages: ['区分处理的申请只计入“部分公开”，请确认没有在不予公开各项重复计数。'],
    waiverReasons: ['已逐件核对，没有重复计数'],
  },
  {
    id: 'T3-MISC',
    level: 'hint',
    editions: ['2021'],
    title: '其他处理占比过高',
    basis: '（六）3.其他≥10件，且超过（七）总计的30%',
    source: judgement,
    messages: ['“其他处理—3.其他”{n}件，占{p}%，请确认能否归入前面各项（撤回申请可计入此项）。'],
    waiverReasons: ['均为申请人撤回'],
  },
  {
    id: 'T3-SECRET',
    level: 'hint',
    title: '基层单位的国家秘密',
    basis: '乡镇、街道、区县部门的“属于国家秘密”＞0；单位名称看不出类型的不判断',
    source: judgement,
    messages: ['填有“属于国家秘密”{n}件，请确认定密依据。'],
    waiverReasons: ['属上级机关定密文件'],
  },
];
