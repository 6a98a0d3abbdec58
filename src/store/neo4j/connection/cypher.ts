import neo4j, { type Integer } from 'neo4j-driver';

/** A value that a statement takes as a parameter. */
export type CypherValue = string | number | boolean | null | readonly CypherValue[] | { readonly [key: string]: CypherValue };

/** A piece of Cypher. Only the template tag below and `names.ts` make one, so no value is ever part of the text. */
export class Cypher {
  constructor(
    /** The text around the parameters: one more than there are. */
    readonly texts: readonly string[],
    readonly params: readonly CypherValue[],
  ) {}
}

/** What the driver runs. */
export interface Statement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * The one way to write Cypher here: pieces of Cypher are spliced in, every other value becomes a parameter. Labels,
 * relationship types and property names come from the literal parts of templates, and those of the ontology from
 * `names.ts`, whose list is closed.
 */
export function cypher(literals: TemplateStringsArray, ...parts: readonly (Cypher | CypherValue)[]): Cypher {
  const texts = [literals[0]!];
  const params: CypherValue[] = [];
  const append = (text: string): void => void (texts[texts.length - 1] += text);
  parts.forEach((part, at) => {
    if (part instanceof Cypher) {
      part.texts.forEach((text, place) => (place === 0 ? append(text) : texts.push(text)));
      params.push(...part.params);
    } else {
      params.push(part);
      texts.push('');
    }
    append(literals[at + 1]!);
  });
  return new Cypher(texts, params);
}

export const NOTHING: Cypher = cypher``;

/** Pieces side by side with a separator between them. */
export function joinCypher(pieces: readonly Cypher[], separator: ' ' | ', ' | ' AND ' | ' OR ' | '|'): Cypher {
  const between = { ' ': cypher` `, ', ': cypher`, `, ' AND ': cypher` AND `, ' OR ': cypher` OR `, '|': cypher`|` }[separator];
  return pieces.reduce((joined, piece, at) => (at === 0 ? piece : cypher`${joined}${between}${piece}`), NOTHING);
}

/** All pieces hold; true where there are none. */
export function allOf(pieces: readonly Cypher[]): Cypher {
  return pieces.length === 0 ? cypher`true` : cypher`(${joinCypher(pieces, ' AND ')})`;
}

/** One of the pieces holds; false where there are none. */
export function anyOf(pieces: readonly Cypher[]): Cypher {
  return pieces.length === 0 ? cypher`false` : cypher`(${joinCypher(pieces, ' OR ')})`;
}

/** The text with its parameters named by their order: equal shapes give equal texts, whose plans the server keeps. */
export function toStatement({ texts, params }: Cypher): Statement {
  const text = texts.reduce((joined, next, at) => `${joined}$p${at - 1}${next}`);
  return { text, params: Object.fromEntries(params.map((value, at) => [`p${at}`, toParameter(value)])) };
}

type Parameter = string | boolean | null | number | Integer | Parameter[] | { [key: string]: Parameter };

/** JavaScript has one kind of number and Cypher two: a whole number becomes an integer, as LIMIT and Browser want it. */
function toParameter(value: CypherValue): Parameter {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return (value as readonly CypherValue[]).map(toParameter);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toParameter(inner)]));
  return value;
}
