import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { EvidencePartKind, ModalityName, RelationRole } from '../schema-builder/enums.js';
import { AttributeValue, PartialDate } from '../schema-builder/scalars.js';
import { Node } from './node.type.js';
import { TextSpan } from './text-span.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Where a passage begins in the file that the text was read from. All numbers count from 1.',
})
export class OriginalLocation {
  @Field(() => Int, { nullable: true, description: 'The page of the file, which may not be the printed number.' })
  page?: number;

  @Field(() => [Float], {
    nullable: true,
    description: 'On that page: left, top, right and bottom, in points from its upper left corner.',
  })
  box?: number[];

  @Field(() => Int, { nullable: true, description: 'The paragraph of the file.' })
  paragraph?: number;

  @Field(() => String, { nullable: true, description: 'The sheet of a workbook.' })
  sheet?: string;

  @Field(() => Int, { nullable: true, description: 'The table of the file, or of the sheet.' })
  table?: number;

  @Field(() => Int, { nullable: true, description: 'The row of the table.' })
  row?: number;

  @Field(() => Int, { nullable: true, description: 'The column of the table.' })
  column?: number;
}

@ObjectType({ simpleResolvers: true, description: 'Words of a passage that say a part of the relation.' })
export class EvidencePart extends TextSpan {
  @Field(() => EvidencePartKind, { description: 'What it is for the relation.' })
  kind!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A passage that says so.' })
export class Evidence {
  @Field(() => Int, { description: 'Where the passage begins, in Unicode code points from the start of the document’s text.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive, in code points.' })
  end!: number;

  @Field(() => String, { description: 'The exact text from start to end.' })
  quote!: string;

  @Field(() => OriginalLocation, {
    nullable: true,
    description: 'Where it begins in the original; null where that is plain text.',
  })
  location?: OriginalLocation;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One claim by one document: about a relation, or about an attribute of an entity.',
})
export class Assertion {
  @Field(() => ID, { description: 'Its id: opaque, globally unique, the same in every run and every store.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The attribute that is claimed, where it is about one.' })
  attribute?: string;

  @Field(() => AttributeValue, { nullable: true, description: 'The claimed value of the attribute.' })
  value?: string | number | boolean;

  @Field(() => ModalityName, { description: 'Whether it has happened, or a plan asks for it.' })
  modality!: string;

  @Field(() => Float, { description: 'From 0 to 1.' })
  confidence!: number;

  @Field(() => PartialDate, { nullable: true, description: 'When it happened or is to happen, where a text says so.' })
  date?: string;

  @Field(() => RelationRole, { nullable: true, description: 'The part that the subject plays, where its type of relation has parts.' })
  role?: string;

  @Field(() => String, { description: 'The rule that made it.' })
  rule!: string;

  @Field(() => String, {
    description: 'It changes with what defines the rule: two versions of one rule read by other words or other code.',
  })
  ruleVersion!: string;

  @Field(() => String, { description: '`text`, or `gazetteer:<file>` where the claim itself is general knowledge.' })
  source!: string;
}
