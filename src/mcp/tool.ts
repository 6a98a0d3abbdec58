import { type Static, type TObject, Type } from '@sinclair/typebox';
import type { Ontology } from '../../schema/ontology.js';
import type { GraphQuestions } from '../graph/engine/graph-engine.js';
import type { GraphReader } from '../store/port/graph-store.js';
import { type Citation, cite, type Passage } from './citation.js';

/** What a tool may ask for one call: all of it ends with the call's time. */
export interface ToolContext {
  readonly reader: GraphReader;
  readonly graph: GraphQuestions;
  readonly ontology: Ontology;
  /** Aborted when the call's time is up. */
  readonly signal: AbortSignal;
  /** The API's answer to a GraphQL query, under the API's own limits. */
  readonly graphql: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<GraphqlAnswer>;
}

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** A tool as the server lists and calls it. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly input: TObject;
  readonly output: TObject;
  /**
   * @param input valid by the schema
   * @throws PlangraphError BAD_ARGUMENT, and what the store and the graph throw
   */
  answer(input: never, context: ToolContext): Promise<object>;
}

/** One line of an answer, and the passage that says it. */
export interface Row<Line> {
  readonly line: Line;
  readonly passage: Passage;
  /** Of a line about two plans, the other plan's passage. */
  readonly other?: Passage;
}

export interface Findings<Line> {
  readonly rows: readonly Row<Line>[];
  /** How many there are, shown or not. */
  readonly total: number;
  /** What was asked for and is not in the store. */
  readonly missing?: readonly string[];
  readonly notes?: readonly string[];
}

/** In code points. */
const STANDARD_QUOTE = 1_000;
/** More lines than this fill the context of a model without helping it. */
const MAX_LINES = 200;

interface CitingTool<Input extends TObject> {
  readonly name: string;
  readonly description: string;
  readonly input: Input;
  /** Longest quote in code points, where the standard one is too long for so many lines. */
  readonly maxQuote?: number;
  readonly find: (input: Static<Input>, context: ToolContext) => Promise<Findings<object>>;
}

/** What lines hold beside their citation is told by the tools' descriptions: each tool's schema costs every conversation its length. */
const ANSWER = Type.Object({
  lines: Type.Array(Type.Object({ quote: Type.String(), link: Type.String() })),
  total: Type.Integer(),
  truncated: Type.Boolean(),
  missing: Type.Optional(Type.Array(Type.String())),
  note: Type.Optional(Type.String()),
});

/** A tool whose answer is lines, each with the words of a plan that say it and where they stand; what is left out is said. */
export function citingTool<Input extends TObject>({ name, description, input, maxQuote = STANDARD_QUOTE, find }: CitingTool<Input>): Tool {
  return {
    name,
    description,
    input,
    output: ANSWER,
    async answer(given: Static<Input>, context) {
      const { rows, total, missing = [], notes = [] } = await find(given, context);
      const shown = rows.slice(0, MAX_LINES);
      const passages = shown.flatMap(({ passage, other }) => (other ? [passage, other] : [passage]));
      const { citations, isCut } = await cite(context.reader, passages, maxQuote);
      const citationOf = new Map(passages.map((passage, index) => [passage, citations[index]!]));
      const truncated = total > shown.length;
      const said = [
        ...(truncated ? [`${shown.length} of ${total} shown: narrow the question or raise limit`] : []),
        ...(isCut ? ['long quotes are cut; their links lead to what is quoted'] : []),
        ...notes,
      ];
      return {
        lines: shown.map(({ line, passage, other }) => ({
          ...line,
          ...citationOf.get(passage),
          ...(other ? otherSide(citationOf.get(other)!) : {}),
        })),
        total,
        truncated,
        ...(missing.length > 0 ? { missing } : {}),
        ...(said.length > 0 ? { note: said.join('; ') } : {}),
      };
    },
  };
}

function otherSide({ quote, link }: Citation): object {
  return { otherQuote: quote, otherLink: link };
}
