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

const traditional = Converter({ from: 'cn', to: 't' });

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
