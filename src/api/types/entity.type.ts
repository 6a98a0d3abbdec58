import { Field, ID, Int, InterfaceType } from 'type-graphql';
import { EntityTypeName } from '../schema-builder/enums.js';
import { Node } from './node.type.js';

/** What every entity has; `ontology-fields/entity-classes.ts` makes one object type for each kind. */
@InterfaceType({
  implements: Node,
  description: 'A thing in the real world, as all documents together know it. Each entity type of the ontology implements this.',
})
export abstract class Entity {
  @Field(() => ID, { description: 'Its id: opaque, globally unique, the same in every run and every store.' })
  id!: string;

  @Field(() => EntityTypeName, { description: 'Its kind, by the ontology.' })
  type!: string;

  @Field(() => String, { description: 'Its fullest name.' })
  name!: string;

  @Field(() => [String], { description: 'Other names that texts use for it.' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: 'The place inside which alone the name means this entity.' })
  jurisdiction?: string;

  @Field(() => Int, { description: 'How often texts name it.' })
  mentionCount!: number;

  @Field(() => Int, { description: 'How many relations it has, at either end.' })
  relationCount!: number;

  @Field(() => Int, { description: 'How many documents name it.' })
  documentCount!: number;
}
