const digits = '〇一二三四五六七八九';
const legal = '零壹贰叁肆伍陆柒捌玖';

/** A number as a list of Word shows it; formats as in `w:numFmt`. Beyond 99 Chinese ones are given in digits. */
export function ordinal(value: number, format: string): string {
  if (value < 1) return String(value);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return value < 100 ? chinese(value, digits, '十') : String(value);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return value < 100 ? chinese(value, legal, '拾') : String(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperLetter':
    case 'lowerLetter': {
      const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
      return format === 'upperLetter' ? letter.toUpperCase() : letter;
    }
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    default:
      return String(value);
  }
}

function chinese(value: number, marks: string, ten: string): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const front = tens === 0 ? '' : `${tens === 1 && marks === digits ? '' : marks[tens]}${ten}`;
  return `${front}${ones === 0 ? '' : marks[ones]}`;
}

function roman(value: number): string {
  const steps: readonly [number, string][] = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
  let rest = value;
  return steps.map(([worth, mark]) => {
    const times = Math.floor(rest / worth);
    rest %= worth;
    return mark.repeat(times);
  }).join('');
}
