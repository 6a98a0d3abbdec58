import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PartialDate } from '../schema-builder/scalars.js';
import { Issue } from './issue.type.js';
import { Node } from './node.type.js';

@ObjectType({ simpleResolvers: true, description: 'What made the records: versions only, no clock.' })
export class Run {
  @Field(() => String, { description: 'The version of the pipeline.' })
  pipeline!: string;

  @Field(() => String, { description: 'The version of the ontology.' })
  ontology!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The time that a plan covers.' })
export class Period {
  @Field(() => PartialDate, { nullable: true, description: 'When it begins.' })
  start?: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it ends.' })
  end?: string;
}

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A plan as it was read.' })
export class Document {
  @Field(() => ID, { description: 'Its id: opaque, globally unique, the same in every run and every store.' })
  id!: string;

  @Field(() => String, { description: 'Where it came from, as the user named it.' })
  source!: string;

  @Field(() => String, { description: 'The title that the text has.' })
  title!: string;

  @Field(() => [String], { description: 'Each body that signs the text, in its order.' })
  issuers!: string[];

  @Field(() => String, { nullable: true, description: 'The number under which the issuer filed it.' })
  docNumber?: string;

  @Field(() => PartialDate, { nullable: true, description: 'The date of issue.' })
  date?: string;

  @Field(() => String, { nullable: true, description: 'The place whose government issued it, by full name.' })
  jurisdiction?: string;

  @Field(() => Int, { description: 'Length of the text in Unicode code points.' })
  length!: number;

  @Field(() => String, { description: 'SHA-256 of the text as UTF-8, in hexadecimal.' })
  sha256!: string;

  @Field(() => String, { description: 'The media type of what was read.' })
  mediaType!: string;

  @Field(() => String, { description: 'The character encoding of what was read.' })
  encoding!: string;

  @Field(() => [Issue], { description: 'What the pipeline had to say about it.' })
  issues!: Issue[];

  @Field(() => Run, { description: 'What read it.' })
  run!: Run;
}
