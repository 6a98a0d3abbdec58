import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { HighlightField } from '../../store/port/search.js';

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
  @Field(() => HIGHLIGHT_FIELDS)
  field!: HighlightField;

  @Field(() => String, { description: 'As it is written, whatever form was searched for.' })
  text!: string;

  @Field(() => [TextSpan], { description: 'What to mark in it, in order.' })
  spans!: TextSpan[];
}
