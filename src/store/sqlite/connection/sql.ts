/** A value that a statement takes as a parameter. */
export type SqlValue = string | number | null;

/** A piece of SQL with its parameters in order. Only the functions of this file make one, so no value is ever part of the text. */
export interface Sql {
  readonly text: string;
  readonly params: readonly SqlValue[];
}

/**
 * The one way to write SQL here: pieces of SQL are spliced in, every other value becomes a parameter.
 * Identifiers come from the literal parts of templates only, that is from the source code.
 */
export function sql(literals: TemplateStringsArray, ...parts: readonly (Sql | SqlValue)[]): Sql {
  let text = literals[0]!;
  const params: SqlValue[] = [];
  parts.forEach((part, at) => {
    if (typeof part === 'object' && part !== null) {
      text += part.text;
      params.push(...part.params);
    } else {
      text += '?';
      params.push(part);
    }
    text += literals[at + 1]!;
  });
  return { text, params };
}

const COLUMN_NAME = /^[a-z][a-z0-9_]*$/;

/**
 * Columns between commas, of the table under a letter where one is given. Their names are those of records' fields, from the code and
 * never from outside.
 */
export function columnsSql(names: readonly string[], letter?: Sql): Sql {
  const unfit = names.find((name) => !COLUMN_NAME.test(name));
  if (unfit !== undefined) throw new TypeError(`${unfit} is no name of a column`);
  return { text: names.map((name) => `${letter ? `${letter.text}.` : ''}"${name}"`).join(', '), params: [] };
}

export const NOTHING: Sql = sql``;

/** Pieces side by side with a separator between them. */
export function joinSql(pieces: readonly Sql[], separator: ', ' | ' AND ' | ' OR ' | ' UNION ALL '): Sql {
  return { text: pieces.map((piece) => piece.text).join(separator), params: pieces.flatMap((piece) => piece.params) };
}

/** All pieces hold; true where there are none. */
export function allOf(pieces: readonly Sql[]): Sql {
  return pieces.length === 0 ? sql`TRUE` : sql`(${joinSql(pieces, ' AND ')})`;
}

/** One of the pieces holds; false where there are none. */
export function anyOf(pieces: readonly Sql[]): Sql {
  return pieces.length === 0 ? sql`FALSE` : sql`(${joinSql(pieces, ' OR ')})`;
}
