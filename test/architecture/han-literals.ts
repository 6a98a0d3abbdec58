import ts from 'typescript';

/**
 * The alphabet that code may spell out. Language is data and lives in seeds/ and schema/; these are no words of a
 * language but the signs that a text is counted, dated, numbered and listed with, which are the same in every plan.
 */
export const ALPHABET: Readonly<Record<string, string>> = {
  'digits and powers of ten': '〇零一二三四五六七八九十百千万亿两',
  'their formal and old forms': '壹贰叁肆伍陆柒捌玖拾佰仟廿卅卌萬億',
  'the cycles that lists are numbered with (stems and branches)': '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥',
  'parts of a date': '年月日季度旬',
  'ordinals and the units that they number': '第号條条章节款项编部分',
  'list punctuation: what stands between or after members, as 、 does': '和与及或等',
};

const allowed = new Set(Object.values(ALPHABET).join(''));

/** A literal with Han characters outside the alphabet. */
export interface HanLiteral {
  readonly line: number;
  readonly characters: string;
}

/** The literals (strings, templates, patterns; not comments) of a source that spell out language. */
export function findHanLiterals(source: string): HanLiteral[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found: HanLiteral[] = [];
  const visit = (node: ts.Node): void => {
    if (isLiteral(node)) {
      const characters = [...node.getText(file).matchAll(/\p{Script=Han}/gu)].map(([character]) => character);
      const foreign = characters.filter((character) => !allowed.has(character));
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      if (foreign.length > 0) found.push({ line, characters: foreign.join('') });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isLiteral(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isJsxText(node)
  );
}
