import { looks, type Look } from './cell';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const shapes: Readonly<Record<Look, { font: number; fill: number; border: number; across: 'left' | 'center' | 'general'; up: 'top' | 'center' }>> = {
  plain: { font: 0, fill: 0, border: 0, across: 'general', up: 'center' },
  title: { font: 1, fill: 0, border: 0, across: 'center', up: 'center' },
  heading: { font: 2, fill: 0, border: 0, across: 'left', up: 'center' },
  head: { font: 0, fill: 0, border: 1, across: 'center', up: 'center' },
  label: { font: 0, fill: 0, border: 1, across: 'left', up: 'center' },
  figure: { font: 0, fill: 0, border: 1, across: 'center', up: 'center' },
  unsure: { font: 0, fill: 2, border: 1, across: 'center', up: 'center' },
  paragraph: { font: 3, fill: 0, border: 0, across: 'left', up: 'top' },
};

/** Every look twice: as it is, and for texts that begin like a formula. */
export function stylesXml(): string {
  const font = (name: string, size: number) => `<font><sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`;
  const side = (name: string) => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;
  const formats = ['', ' quotePrefix="1"'].flatMap((quoted) =>
    looks.map((look) => {
      const { font: fontId, fill, border, across, up } = shapes[look];
      return `<xf numFmtId="0" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${quoted}><alignment horizontal="${across}" vertical="${up}" wrapText="1"/></xf>`;
    }),
  );
  return `<styleSheet xmlns="${main}"><fonts count="4">${font('宋体', 11)}${font('方正小标宋简体', 18)}${font('黑体', 14)}${font('仿宋_GB2312', 12)}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
