import { requests, type CheckCase } from './case';

export const requestsCases: readonly CheckCase[] = [
  {
    check: 'T3-ROW',
    level: 'error',
    values: requests('received', { naturalPerson: 58, business: 7, legalService: 1, total: 65 }),
    cells: ['requests.received.total'],
    message: '表三“一、本年新收”：自然人与法人各列合计66，总计填65，相差1。',
  },
  {
    check: 'T3-SUM',
    level: 'error',
    values: { 'requests.granted.naturalPerson': 93, 'requests.concluded.naturalPerson': 95 },
    cells: ['requests.concluded.naturalPerson'],
    message: '表三“自然人”：（一）至（六）各项合计93，（七）总计填95，相差2。',
  },
  {
    check: 'T3-SUM',
    level: 'error',
    edition: '2019',
    values: { 'requests.otherwiseClosed.research': 4, 'requests.concluded.research': 1 },
    cells: ['requests.concluded.research'],
    message: '表三“科研机构”：（一）至（六）各项合计4，（七）总计填1，相差3。',
  },
  {
    check: 'T3-BAL',
    level: 'error',
    values: {
      'requests.received.total': 10,
      'requests.carriedIn.total': 2,
      'requests.concluded.total': 11,
    },
    cells: ['requests.received.total', 'requests.carriedIn.total', 'requests.concluded.total', 'requests.carriedOut.total'],
    message: '表三“总计”：新收10＋上年结转2＝12，办理结果总计11＋结转下年0＝11，两边相差1。',
  },
  {
    check: 'T3-FWD',
    level: 'warning',
    values: { 'requests.carriedOut.business': 3 },
    cells: ['requests.carriedOut.business'],
    message: '表三“商业企业”没有收到申请，却有3件结转下年，请核对。',
  },
  {
    check: 'T3-FWD',
    level: 'warning',
    values: { 'requests.received.business': 1, 'requests.carriedOut.business': 3 },
    cells: ['requests.carriedOut.business'],
    message: '表三“商业企业”新收1＋上年结转0＝1，结转下年却有3件，请核对。',
  },
  {
    check: 'T3-PART',
    level: 'hint',
    values: requests('partlyGranted', { naturalPerson: 2, total: 2 }),
    cells: ['requests.partlyGranted.total'],
    message: '区分处理的申请只计入“部分公开”，请确认没有在不予公开各项重复计数。',
  },
  {
    check: 'T3-MISC',
    level: 'hint',
    values: { 'requests.otherwiseClosed.other.total': 12, 'requests.concluded.total': 20 },
    cells: ['requests.otherwiseClosed.other.total'],
    message: '“其他处理—3.其他”12件，占60.0%，请确认能否归入前面各项（撤回申请可计入此项）。',
  },
  {
    check: 'T3-SECRET',
    level: 'hint',
    values: { 'requests.refused.stateSecret.total': 1 },
    context: { unit: '青川市南湖区向阳街道办事处' },
    cells: ['requests.refused.stateSecret.total'],
    message: '填有“属于国家秘密”1件，请确认定密依据。',
  },
];
