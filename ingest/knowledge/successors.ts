import { type Static, Type } from '@sinclair/typebox';
import { shapeOf, Word, Words } from '../text/lexicon.js';

/** A body that took the place of others, on a date (ISO 8601, to the precision known). */
const Succession = shapeOf({ body: Word, of: Words, date: Type.Optional(Word) });

/** `seeds/lexicons/successors.yaml` */
export const SuccessorsLexicon = shapeOf({
  /** By the names of gazetteers. */
  bodies: Type.Array(Succession),
  /** By the base names of departments: at every place the one there took the place of the other there. */
  departments: Type.Array(Succession),
});
export type SuccessorsLexicon = Static<typeof SuccessorsLexicon>;

/** What a body is known to have taken the place of. */
export interface Predecessor {
  readonly name: string;
  readonly date: string | undefined;
}

/** The predecessors of a body, by its name in a gazetteer or a department's base name. */
export type SuccessorRules = ReadonlyMap<string, readonly Predecessor[]>;

export function makeSuccessorRules({ bodies, departments }: SuccessorsLexicon): SuccessorRules {
  const rules = new Map<string, Predecessor[]>();
  for (const { body, of, date } of [...bodies, ...departments])
    rules.set(body, [...(rules.get(body) ?? []), ...of.map((name) => ({ name, date }))]);
  return rules;
}
