/** Shows the number of a cell as its format has it (ECMA-376 part 1, 18.8.30). */
export type CellFormat = (value: number) => string;

const DATE = 'yyyy/m/d';
/** Formats that files name by number only; those of dates as Chinese versions show them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: DATE,
  15: DATE,
  16: 'm/d',
  17: 'yyyy/m',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy年m月',
  28: 'm月d日',
  29: 'm月d日',
  30: 'm/d/yy',
  31: 'yyyy年m月d日',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  50: 'yyyy年m月',
  51: 'm月d日',
  52: 'yyyy年m月',
  53: 'm月d日',
  54: 'm月d日',
  57: 'yyyy年m月',
  58: 'm月d日',
};
const LITERAL = /"([^"]*)"|\\(.)|_.|\*.|\[[^\][]*\]/g;
const DIGITS = /[#0?][#0?,.]*/;
const DAY_MS = 86_400_000;
const SIGNIFICANT = 15;

/**
 * @param id of the format; one that is not built in has its code
 * @param is1904 do the file's days count from 1904?
 */
export function cellFormat(id: number, code: string | undefined, is1904: boolean): CellFormat {
  const written = (code ?? BUILT_IN[id] ?? 'General').split(';');
  const bare = written[0]!.replace(LITERAL, '');
  if (/^general$/i.test(bare.trim()) || bare.trim() === '@' || bare.trim() === '') return general;
  if (/[ymdhs]/i.test(bare) && !DIGITS.test(bare.replace(/\.0+/g, ''))) return (value) => dateText(value, written[0]!, is1904);
  return (value) => {
    const isNegative = value < 0 && written.length > 1;
    return numberText(isNegative ? -value : value, isNegative ? written[1]! : written[0]!);
  };
}

function general(value: number): string {
  return String(Number(value.toPrecision(SIGNIFICANT)));
}

/** Digits as the format has them, between what it spells out. */
function numberText(value: number, code: string): string {
  const literals: string[] = [];
  // What is spelt out is set aside, so that no sign in it is taken for one of the format.
  const bare = code.replace(LITERAL, (_, quoted?: string, escaped?: string) => {
    literals.push(quoted ?? escaped ?? '');
    return '\0';
  });
  const digits = DIGITS.exec(bare)?.[0];
  if (digits === undefined) return general(value);
  const decimals = /\.([#0?]*)/.exec(digits)?.[1] ?? '';
  const shown = (bare.includes('%') ? value * 100 : value).toLocaleString('en-US', {
    useGrouping: /[#0?],[#0?]/.test(digits),
    minimumFractionDigits: decimals.replace(/[^0]/g, '').length,
    maximumFractionDigits: Math.min(decimals.length, 20),
  });
  return bare
    .replace(DIGITS, shown)
    .replace(/\0/g, () => literals.shift() ?? '')
    .trim();
}

/** A day of a sheet in the parts that the format names. */
function dateText(value: number, code: string, is1904: boolean): string {
  // The day before 1 March 1900 never was, and is counted.
  const days = is1904 ? value + 1462 : value < 60 ? value + 1 : value;
  const date = new Date(Math.round((days - 25_569) * DAY_MS));
  if (Number.isNaN(date.getTime()) || value < 0) return general(value);
  const two = (number: number): string => String(number).padStart(2, '0');
  let afterHour = false;
  return code
    .replace(/"([^"]*)"|\\(.)|\[[^\][]*\]|_.|\*.|y+|m+|d+|h+|s+(?:\.0+)?|am\/pm|@/gi, (part, quoted?: string, escaped?: string) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
      // Hours of a length of time are not those of a day.
      if (/^\[h+\]$/i.test(part)) {
        afterHour = true;
        return String(Math.floor(value * 24));
      }
      const name = part[0]!.toLowerCase();
      const long = part.length > 1;
      if (name === 'y') return part.length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
      if (name === 'h') {
        afterHour = true;
        return long ? two(date.getUTCHours()) : String(date.getUTCHours());
      }
      const number = { m: afterHour ? date.getUTCMinutes() : date.getUTCMonth() + 1, d: date.getUTCDate(), s: date.getUTCSeconds() }[name];
      return number === undefined ? '' : long ? two(number) : String(number);
    })
    .trim();
}
