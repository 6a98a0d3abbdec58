import { Field, ObjectType } from 'type-graphql';
import { EntityTypeName, RelationTypeName } from '../schema-builder/enums.js';

@ObjectType({ simpleResolvers: true, description: 'A text in Chinese and in English.' })
export class Label {
  @Field(() => String)
  zh!: string;

  @Field(() => String)
  en!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A property that entities or relations of one type can have.' })
export class AttributeDefinition {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: '`string`, `int`, `float`, `date`, `boolean` or `enum`.' })
  type!: string;

  @Field(() => Label)
  label!: Label;

  @Field(() => [String], { nullable: true, description: 'The values of an enum.' })
  values?: string[];
}

@ObjectType({ simpleResolvers: true })
export class EntityTypeDefinition {
  @Field(() => EntityTypeName)
  name!: string;

  @Field(() => Label)
  label!: Label;

  @Field(() => Label)
  description!: Label;

  @Field(() => String, { description: 'The field of Query that lists entities of this type.' })
  plural!: string;

  @Field(() => String, { description: 'For drawing: #rrggbb.' })
  colour!: string;

  @Field(() => String, { description: 'The property that names an entity in a picture.' })
  caption!: string;

  @Field(() => [AttributeDefinition])
  attributes!: AttributeDefinition[];
}

@ObjectType({ simpleResolvers: true })
export class RelationTypeDefinition {
  @Field(() => RelationTypeName)
  name!: string;

  @Field(() => Label)
  label!: Label;

  @Field(() => Label)
  description!: Label;

  @Field(() => [EntityTypeName], { description: 'The types that a subject can have.' })
  subject!: string[];

  @Field(() => [EntityTypeName], { description: 'The types that an object can have.' })
  object!: string[];

  @Field(() => String, { description: 'The field on a subject’s type.' })
  field!: string;

  @Field(() => String, { description: 'The field on an object’s type.' })
  inverse!: string;

  @Field(() => Boolean)
  symmetric!: boolean;

  @Field(() => Boolean, { description: 'Made from the document’s structure rather than from a sentence.' })
  structural!: boolean;

  @Field(() => [AttributeDefinition])
  attributes!: AttributeDefinition[];
}

@ObjectType({ simpleResolvers: true, description: 'The kinds that the graph is made of.' })
export class Ontology {
  @Field(() => String)
  version!: string;

  @Field(() => [EntityTypeDefinition])
  entityTypes!: EntityTypeDefinition[];

  @Field(() => [RelationTypeDefinition])
  relationTypes!: RelationTypeDefinition[];
}
