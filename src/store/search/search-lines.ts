import { EDGE } from './edge.js';
import { pinyinLines } from './pinyin-keys.js';
import { searchForm } from './search-form.js';

/** What search knows an entity by. */
export interface SearchLines {
  /** Its name and its other names as one text: each folded, each on its own line, the name first, a line end around each. */
  readonly names: string;
  /** Their sounds, as `pinyinLines` writes them; empty where no name has Han characters. */
  readonly pinyin: string;
}

/** The attribute that holds an entity's usual English name. */
const ENGLISH_NAME = 'nameEn';

/** An entity as search sees it. */
export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The English name of an entity, which counts as one more alias, or null. */
export function englishNameOf({ attributes }: Named): string | null {
  const english = attributes[ENGLISH_NAME];
  return typeof english === 'string' ? english : null;
}

export function searchLines(entity: Named): SearchLines {
  const english = englishNameOf(entity);
  const written = [entity.name, ...entity.aliases].map(searchForm);
  const all = english === null ? written : [...written, searchForm(english)];
  return { names: `${EDGE}${all.join(EDGE)}${EDGE}`, pinyin: pinyinLines(written) };
}
