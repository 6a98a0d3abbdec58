import { Converter } from 'opencc-js';

/*
 * What happens to a text between its author and its reader. Each of these changes no word of it.
 */

export type Disturbance = (text: string) => string;

/** Ideographs that PDF files encode as radicals, from the Unicode blocks of Kangxi and supplement radicals. */
const RADICALS = new Map(
  [
    ...'一⼀人⼈入⼊八⼋力⼒十⼗口⼝土⼟大⼤女⼥子⼦小⼩山⼭工⼯己⼰干⼲心⼼手⼿支⽀文⽂方⽅日⽇月⽉木⽊水⽔火⽕生⽣用⽤田⽥目⽬石⽯立⽴老⽼自⾃至⾄色⾊行⾏西⻄见⻅车⻋金⾦长⻓门⻔青⻘面⾯音⾳页⻚风⻛飞⻜食⻝马⻢高⾼民⺠',
  ].flatMap((_, i, all) => (i % 2 === 0 ? [[all[i]!, all[i + 1]!] as const] : [])),
);

/** Changes the lines behind the front matter; `begin` makes the change for one text. */
function byLine(begin: () => (line: string) => string): Disturbance {
  return (text) => {
    const front = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
    return front + text.slice(front.length).split('\n').map(begin()).join('\n');
  };
}

/** Inserts a mark behind every n-th ideograph that another follows. */
function between(mark: (count: number) => string, every: number): Disturbance {
  return byLine(() => {
    let count = 0;
    return (line) =>
      line.replace(/\p{Script=Han}(?=\p{Script=Han})/gu, (sign) => (++count % every === 0 ? sign + mark(count / every) : sign));
  });
}

const isTable = (line: string): boolean => line.startsWith('|') || line.includes('\t');

/** Breaks lines at a width, with a page number after each page of lines. */
function hardLineEnds(width: number, page: number): Disturbance {
  return byLine(() => {
    let lines = 0;
    let pages = 0;
    return (line) => {
      if (isTable(line) || line.startsWith('#')) return line;
      const parts = line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''];
      return parts.reduce((joined, part) => joined + (++lines % page === 0 ? `\n— ${++pages} —\n` : '\n') + part);
    };
  });
}

const room = (sign: string): number => (sign.charCodeAt(0) < 0x2000 ? 0.5 : 1);

/** Breaks lines as print does: paragraphs indented, no stop first, no bracket last, no number cut, half the room for a letter. */
function printedLines(width: number, page: number): Disturbance {
  return byLine(() => {
    let lines = 0;
    let pages = 0;
    return (line) => {
      if (isTable(line) || line.startsWith('#') || line === '') return line;
      let rest = `\u3000\u3000${line}`;
      let printed = '';
      while (rest.length > 0) {
        let end = 0;
        for (let taken = 0; end < rest.length && taken + room(rest[end]!) <= width; end++) taken += room(rest[end]!);
        while (end < rest.length && /[，。；：、？！）》”]/.test(rest[end]!)) end++;
        while (end > 1 && end < rest.length && /[（《“]/.test(rest[end - 1]!)) end--;
        while (end > 1 && /[\w.%][\w.%]/.test(rest.slice(end - 1, end + 1))) end--;
        if (printed !== '') printed += ++lines % page === 0 ? `\n${++pages}\n` : '\n';
        printed += rest.slice(0, end);
        rest = rest.slice(end);
      }
      return printed;
    };
  });
}

const traditional = Converter({ from: 'cn', to: 't' });

/** What the product's property is about. */
export const DISTURBANCES: Readonly<Record<string, Disturbance>> = {
  'radicals for ideographs': (text) => text.replace(/\p{Script=Han}/gu, (sign) => RADICALS.get(sign) ?? sign),
  'letters and digits in full width': byLine(
    () => (line) => line.replace(/[0-9A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  ),
  'stops and brackets in half width': byLine(
    () => (line) =>
      line.replace(/(?<=\p{Script=Han})[，；：？！](?=\p{Script=Han})|[（）](?=\p{Script=Han})/gu, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
      ),
  ),
  'invisible marks': between((count) => ['\u200b', '\u200c', '\u200d', '\u00ad', '\ufeff', '\u2060'][count % 6]!, 5),
  'wide spaces between ideographs': between((count) => (count % 2 ? '\u3000' : '\u00a0'), 23),
  'hard line ends and page numbers': hardLineEnds(32, 25),
  'entities and breaks of HTML': byLine(
    () => (line) =>
      isTable(line) || line === '' || line.startsWith('#') ? line : `${line.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;')}<br/>`,
  ),
  'traditional characters': (text) => traditional(text),
};

const behindFront = (change: Disturbance): Disturbance => byLine(() => change);
const isText = (line: string): boolean => !isTable(line) && line !== '' && !line.startsWith('#');

/** The same in other ways. */
export const FURTHER_DISTURBANCES: Readonly<Record<string, Disturbance>> = {
  'narrow lines': hardLineEnds(28, 22),
  'wide lines': hardLineEnds(44, 35),
  'lines as print breaks them': printedLines(35, 28),
  'short lines as print breaks them': printedLines(26, 24),
  'a space behind each stop': behindFront((line) =>
    line.replace(/[，；：？！](?=.)/gu, (sign) => `${String.fromCharCode(sign.charCodeAt(0) - 0xfee0)} `),
  ),
  'no-break spaces all over': between(() => '\u00a0', 3),
  'invisible marks all over': between(() => '\u200b', 1),
  'numbers set apart': behindFront((line) =>
    isText(line) ? line.replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, ' ') : line,
  ),
  'paragraphs of HTML': behindFront((line) => (isText(line) ? `<p style="text-indent:2em">&emsp;&emsp;${line}</p>` : line)),
  'signs as numbered entities': behindFront((line) =>
    isText(line) ? line.replaceAll('“', '&#8220;').replaceAll('”', '&#x201d;').replaceAll('、', '&#12289;') : line,
  ),
  'forms of Hong Kong': Converter({ from: 'cn', to: 'hk' }),
  'forms of Taiwan': Converter({ from: 'cn', to: 'tw' }),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
};

/** All of them, those that break lines last. */
export const ALL_AT_ONCE: Disturbance = (text) =>
  [
    'traditional characters',
    'letters and digits in full width',
    'hard line ends and page numbers',
    'invisible marks',
    'wide spaces between ideographs',
    'entities and breaks of HTML',
  ].reduce((disturbed, name) => DISTURBANCES[name]!(disturbed), text);
