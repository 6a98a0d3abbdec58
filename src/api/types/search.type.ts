import { type ClassType, createUnionType, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { HighlightField } from '../../store/port/search.js';
import { connectionClasses } from '../schema-builder/connection-classes.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A line of a document’s text, or a part of a long one.',
})
export class Passage {
  @Field(() => Int, { description: 'Where it begins, in Unicode code points from the start of the document’s text.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive, in code points.' })
  end!: number;

  @Field(() => String, { description: 'The exact text from start to end.' })
  quote!: string;
}

const HIGHLIGHT_FIELDS: { readonly [field in HighlightField]: field } = {
  NAME: 'NAME',
  ALIAS: 'ALIAS',
  ENGLISH: 'ENGLISH',
  PINYIN: 'PINYIN',
  TEXT: 'TEXT',
};

registerEnumType(HIGHLIGHT_FIELDS, {
  name: 'HighlightField',
  description: 'What was found to hold the search.',
  valuesConfig: {
    NAME: { description: 'The entity’s name.' },
    ALIAS: { description: 'One of its aliases.' },
    ENGLISH: { description: 'Its English name.' },
    PINYIN: { description: 'Its name or an alias, by the way it is read aloud.' },
    TEXT: { description: 'The passage.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A stretch of a text.' })
export class TextSpan {
  @Field(() => Int, { description: 'In Unicode code points from the start of the text.' })
  start!: number;

  @Field(() => Int, { description: 'Exclusive, in code points.' })
  end!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A text that holds what was searched for, and where.' })
export class Highlight {
  @Field(() => HIGHLIGHT_FIELDS, { description: 'What holds it.' })
  field!: HighlightField;

  @Field(() => String, { description: 'As it is written, whatever form was searched for.' })
  text!: string;

  @Field(() => [TextSpan], { description: 'What to mark in it, in order.' })
  spans!: TextSpan[];
}

const results: ClassType[] = [];

/** What a search finds: an entity of any type, or a passage of a document. */
export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'An entity of any type, or a passage of a document. `... on Entity` asks for what all entities have.',
  types: () => results as unknown as readonly [ClassType],
  resolveType: (value: { readonly type?: string }) => value.type ?? Passage.name,
});

/** Names the object types that a search can find; call once, before the schema is built. */
export function defineSearchResults(entityTypes: ReadonlyMap<string, ClassType>): void {
  results.push(...entityTypes.values(), Passage);
}

export const { Connection: SearchConnection, Edge: SearchEdge } = connectionClasses('Search', () => SearchResult);

Field(() => Float, {
  description:
    'How well it matches: 8 the name itself, 7 an alias or the English name, 6 the start of ' +
    'one, 5 a part; 4 the sound of a name or its initials, 3 the start, 2 a part; 1 a passage.',
})(SearchEdge.prototype, 'score');
Field(() => [Highlight], { description: 'Why it was found: the texts that hold what was searched for, the best match first.' })(
  SearchEdge.prototype,
  'highlights',
);
Field(() => String, { description: 'The text of the first highlight: the name, alias or passage that matched best.' })(
  SearchEdge.prototype,
  'matched',
);
