import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { DocumentGraph } from '../../schema/records.js';
import type { StoredEntity } from '../../src/store/port/graph-store.js';

/** A name or a passage with its score. */
type Plain = [string, number];

/** The search specification over plain arrays, by the shortest code that keeps to it, for texts without lines of over 500 characters. */
export function searchPlainly(entities: readonly StoredEntity[], graphs: readonly DocumentGraph[], text: string): Plain[] {
  const query = fold(text);
  const terms = query.split(' ').filter(Boolean);
  if (terms.length === 0) return [];
  return [...findNames(entities, query, terms), ...findPassages(graphs, terms)];
}

/** The syllables of a text's Han characters. */
export function soundsOf(text: string): string[] {
  return (fold(text).match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => pinyin(run, { toneType: 'none', type: 'array', v: true }));
}

function findNames(entities: readonly StoredEntity[], query: string, terms: readonly string[]): Plain[] {
  const scored = entities.flatMap((entity) => {
    const sounds = [entity.name, ...entity.aliases].map(soundsOf);
    const english = entity.attributes['nameEn'] === undefined ? [] : [String(entity.attributes['nameEn'])];
    const [name, ...aliases] = [entity.name, ...entity.aliases, ...english].map(fold);
    const names = [name!, ...aliases];
    const isWritten = (term: string): boolean => names.some((one) => one.includes(term));
    if (!terms.every((term) => isWritten(term) || sounds.some((syllables) => sounding(syllables, term) !== null))) return [];
    const whole = sounds.map((syllables) => sounding(syllables, query.replaceAll(' ', '')));
    const steps: boolean[] = [
      name === query,
      aliases.includes(query),
      names.some((one) => one.startsWith(query)),
      terms.every(isWritten),
      terms.every(isLetters) && whole.includes('whole'),
      terms.every(isLetters) && (whole.includes('start') || whole.includes('whole')),
      true,
    ];
    return [{ entity, score: 8 - steps.indexOf(true), length: [...entity.name].length, bytes: Buffer.from(entity.name) }];
  });
  scored.sort(
    (a, b) => b.score - a.score || a.length - b.length || Buffer.compare(a.bytes, b.bytes) || (a.entity.id < b.entity.id ? -1 : 1),
  );
  return scored.map(({ entity, score }) => [entity.name, score]);
}

function findPassages(graphs: readonly DocumentGraph[], terms: readonly string[]): Plain[] {
  const found = graphs.flatMap(({ document, text }) => {
    const lines = text.split('\n').map((line, at) => ({ document: document.id, at, line: line.trim() }));
    return lines.filter(({ line }) => line !== '' && terms.every((term) => fold(line).includes(term)));
  });
  found.sort(
    (a, b) => [...a.line].length - [...b.line].length || (a.document < b.document ? -1 : a.document > b.document ? 1 : a.at - b.at),
  );
  return found.map(({ line }) => [line, 1]);
}

/** How a term of letters is the sound of these syllables: of all, of the first ones, of some in a row, or not at all. */
function sounding(syllables: readonly string[], term: string): 'whole' | 'start' | 'part' | null {
  if (!isLetters(term)) return null;
  const initials = syllables.map((sound) => [...sound][0]!).join('');
  const starts = syllables.map((_, at) => syllables.slice(at).join('').startsWith(term));
  if (initials === term || syllables.join('') === term) return 'whole';
  if (initials.startsWith(term) || starts[0]) return 'start';
  return initials.includes(term) || starts.includes(true) ? 'part' : null;
}

function isLetters(term: string): boolean {
  return /^[a-z]{2,}$/.test(term);
}

const simplify = Converter({ from: 't', to: 'cn' });

function fold(text: string): string {
  const visible = text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  return [...visible].map((character) => simplify(character)).join('').split(/\s+/u).filter(Boolean).join(' '); // prettier-ignore
}
