import { type Static, Type } from '@sinclair/typebox';
import { readLexicon } from './lexicon.js';

const word = Type.String({ minLength: 1 });
const words = Type.Array(word, { minItems: 1 });

const Shape = Type.Object(
  {
    ordinal: word,
    insertion: word,
    units: Type.Array(
      Type.Object({
        word,
        kind: Type.Union([Type.Literal('CHAPTER'), Type.Literal('SECTION'), Type.Literal('ARTICLE')]),
        rank: Type.Integer({ minimum: 1, maximum: 9 }),
      }),
      { minItems: 1 },
    ),
    boxes: words,
    annexes: words,
    joiners: words,
    leadingYear: word,
    containerWords: words,
    taskHeads: words,
    containerTitles: words,
    backgroundWords: words,
    backgroundHeads: words,
    innerBackgroundHeads: words,
    backgroundEndings: words,
    annexEndings: words,
    fieldEndings: words,
    formalClauses: words,
    announcing: words,
    enumerated: words,
    yearlyHeading: word,
    reviewEndings: words,
    reviewTails: words,
    notReview: word,
    pageNumber: word,
    siteFoot: Type.Object({ sure: word, beside: word }, { additionalProperties: false }),
  },
  { additionalProperties: false },
);

export type StructureLexicon = Static<typeof Shape>;

let shared: StructureLexicon | undefined;

/** The lexicon of `seeds/lexicons/structure.yaml`, read once. Throws SEED_INVALID where the file is not well formed. */
export function structureLexicon(): StructureLexicon {
  return (shared ??= readLexicon('structure', Shape));
}
