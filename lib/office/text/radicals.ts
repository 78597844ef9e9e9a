/** Radicals that Unicode does not fold to the ideographs they look like; PDF readers hand them out all the same. */
const unfolded: Readonly<Record<string, string>> = Object.fromEntries(
  [...'⺁厂⺇几⺈刀⺊卜⺌小⺍小⺒巳⺓幺⺛旡⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺮竹⺶羊⺼肉⻁虎⻃覀⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻏邑⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟'.matchAll(/(.)(.)/g)].map(([, radical, whole]) => [radical!, whole!]),
);

/** Kangxi and other radicals as the ideographs they stand for, one for one: `⼈⺠` → `人民`. */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2E80-\u2FDF]/g, (char) => unfolded[char] ?? char.normalize('NFKC'));
}
