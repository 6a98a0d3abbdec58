import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ModalityName, RelationRole, RelationTypeName } from '../schema-builder/enums.js';
import { PartialDate } from '../schema-builder/scalars.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A typed, directed association of two entities, standing on at least one assertion.',
})
export class Relation {
  @Field(() => ID, { description: 'Its id: opaque, globally unique, the same in every run and every store.' })
  id!: string;

  @Field(() => RelationTypeName, { description: 'Its kind, by the ontology.' })
  type!: string;

  @Field(() => ModalityName, { description: 'Whether it has happened, or a plan asks for it.' })
  modality!: string;

  @Field(() => Float, { description: 'From 0 to 1: how sure the rules are, by the best assertion.' })
  confidence!: number;

  @Field(() => PartialDate, { nullable: true, description: 'When it happened, where a text says so.' })
  date?: string;

  @Field(() => RelationRole, { nullable: true, description: 'The part that the subject plays, where its type of relation has parts.' })
  role?: string;

  @Field(() => Int, { description: 'How many assertions support it.' })
  evidenceCount!: number;
}
