import { judgement, type CatalogueEntry } from './entry';

const duty = '汇总职责：本级年报应反映本行政区域全貌（中国社科院评估指出的问题）';

/** Checks of a roll-up; they look at many reports, so no single report raises them. */
export const rollupEntries: readonly CatalogueEntry[] = [
  {
    id: 'G-MISS',
    level: 'error',
    title: '单位缺报',
    basis: '应报名单里的每个单位都有一份本年度的年报',
    source: duty,
    messages: ['尚缺 {m} 个单位：{名单}。'],
    waiverReasons: [],
  },
  {
    id: 'G-YEAR',
    level: 'error',
    title: '年度或格式不一致',
    basis: '计入的年报是同一年度、同一版格式',
    source: judgement,
    messages: ['不是 {年} 年 {版} 版的报告有 {n} 份：{名单}。没有计入。'],
    waiverReasons: [],
  },
  {
    id: 'G-DUP',
    level: 'warning',
    title: '重复计入',
    basis: '一个单位只计一份；两个单位的表三完全相同（且不全为0）时疑为同一批申请',
    source: judgement,
    messages: ['“{单位}”有几份不同的报告，都没有计入。请选一份。', '{单位}的表三完全相同，疑似重复计入。政府与政府办公室同一批申请只计一次。'],
    waiverReasons: [],
  },
  {
    id: 'G-CHILD',
    level: 'warning',
    title: '单位年报自身不符',
    basis: '计入的年报自身没有强制问题',
    source: judgement,
    messages: ['“{单位}”自身校验未通过（强制 {n}），没有计入。请先退回。', '“{单位}”自身校验未通过（强制 {n}），已按您的选择计入。请先退回。'],
    waiverReasons: [],
  },
  {
    id: 'G-SUM',
    level: 'warning',
    title: '本级与下级合计不符',
    basis: '表二、三、四每个填报格：本级＝各单位之和；总计由各格重新相加，不另比',
    source: judgement,
    messages: ['“{格}”：本级 {a}，下级合计 {b}（已含 {n} 个单位，缺 {m} 个）。'],
    waiverReasons: [],
  },
];
