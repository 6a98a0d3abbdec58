import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SectionKind } from '../../../schema/records.js';
import { Node } from './node.type.js';

/** The kinds of section, taken from the record's own schema. */
export const SectionKindName: Record<string, string> = Object.fromEntries(
  SectionKind.anyOf.map(({ const: kind }) => [String(kind), String(kind)]),
);

registerEnumType(SectionKindName, { name: 'SectionKind', description: 'What part of a document a section is.' });

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A part of a document: chapter, section, item, box, table.' })
export class Section {
  @Field(() => ID, { description: 'Its id: opaque, globally unique, the same in every run and every store.' })
  id!: string;

  @Field(() => SectionKindName, { description: 'What part of the document it is.' })
  kind!: string;

  @Field(() => Int, { description: 'Its position among all sections of the document, from 0.' })
  order!: number;

  @Field(() => String, { description: 'The path of the headings’ own numerals; empty for an unnumbered part.' })
  number!: string;

  @Field(() => String, { description: 'Its heading; empty where it has none.' })
  title!: string;

  @Field(() => [String], { description: 'Titles from the outermost part down to this one.' })
  path!: string[];

  @Field(() => Int, { description: 'In Unicode code points from the start of the document’s text.' })
  start!: number;

  @Field(() => Int, { description: 'Exclusive, in code points.' })
  end!: number;
}
