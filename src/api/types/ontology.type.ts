import { Field, ObjectType } from 'type-graphql';
import { EntityTypeName, RelationTypeName } from '../schema-builder/enums.js';

@ObjectType({ simpleResolvers: true, description: 'A text in Chinese and in English.' })
export class Label {
  @Field(() => String, { description: 'In Chinese.' })
  zh!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A property that entities or relations of one type can have.' })
export class AttributeDefinition {
  @Field(() => String, { description: 'The name of the field that holds it.' })
  name!: string;

  @Field(() => String, { description: '`string`, `int`, `float`, `date`, `boolean` or `enum`.' })
  type!: string;

  @Field(() => Label, { description: 'What it is called.' })
  label!: Label;

  @Field(() => [String], { nullable: true, description: 'The values of an enum.' })
  values?: string[];
}

@ObjectType({ simpleResolvers: true, description: 'A kind of entity.' })
export class EntityTypeDefinition {
  @Field(() => EntityTypeName, { description: 'As records and the API spell it.' })
  name!: string;

  @Field(() => Label, { description: 'What it is called.' })
  label!: Label;

  @Field(() => Label, { description: 'What belongs to it.' })
  description!: Label;

  @Field(() => String, { description: 'The field of Query that lists entities of this type.' })
  plural!: string;

  @Field(() => String, { description: 'For drawing: #rrggbb.' })
  colour!: string;

  @Field(() => String, { description: 'The property that names an entity in a picture.' })
  caption!: string;

  @Field(() => [AttributeDefinition], { description: 'What its entities can have.' })
  attributes!: AttributeDefinition[];
}

@ObjectType({ simpleResolvers: true, description: 'A kind of relation.' })
export class RelationTypeDefinition {
  @Field(() => RelationTypeName, { description: 'As records and the API spell it.' })
  name!: string;

  @Field(() => Label, { description: 'What it is called.' })
  label!: Label;

  @Field(() => Label, { description: 'What it says.' })
  description!: Label;

  @Field(() => [EntityTypeName], { description: 'The types that a subject can have.' })
  subject!: string[];

  @Field(() => [EntityTypeName], { description: 'The types that an object can have.' })
  object!: string[];

  @Field(() => String, { description: 'The field on a subject’s type.' })
  field!: string;

  @Field(() => String, { description: 'The field on an object’s type.' })
  inverse!: string;

  @Field(() => Boolean, { description: 'It says the same whichever end is the subject.' })
  symmetric!: boolean;

  @Field(() => Boolean, { description: 'Made from the document’s structure rather than from a sentence.' })
  structural!: boolean;

  @Field(() => [AttributeDefinition], { description: 'What its relations can have.' })
  attributes!: AttributeDefinition[];
}

@ObjectType({ simpleResolvers: true, description: 'The kinds that the graph is made of.' })
export class Ontology {
  @Field(() => String, { description: 'Changes whenever the kinds do.' })
  version!: string;

  @Field(() => [EntityTypeDefinition], { description: 'The kinds of entity.' })
  entityTypes!: EntityTypeDefinition[];

  @Field(() => [RelationTypeDefinition], { description: 'The kinds of relation.' })
  relationTypes!: RelationTypeDefinition[];
}
