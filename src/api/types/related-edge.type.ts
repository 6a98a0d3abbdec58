import { Field, Float, Int, InterfaceType } from 'type-graphql';
import { ModalityName, RelationRole } from '../schema-builder/enums.js';
import { PartialDate } from '../schema-builder/scalars.js';
import { Relation } from './relation.type.js';

@InterfaceType({ description: 'The edge of any connection that follows a relation: what the relation says, and why.' })
export abstract class RelatedEdge {
  @Field(() => String, { description: 'Where it stands in the list; opaque.' })
  cursor!: string;

  @Field(() => Relation, { description: 'The relation that the edge follows.' })
  relation!: Relation;

  @Field(() => ModalityName, { description: 'Whether it has happened, or a plan asks for it.' })
  modality!: string;

  @Field(() => Float, { description: 'From 0 to 1, by the best assertion.' })
  confidence!: number;

  @Field(() => PartialDate, { nullable: true, description: 'When it happened or is to happen, where a text says so.' })
  date?: string;

  @Field(() => RelationRole, { nullable: true, description: 'The part that the subject plays, where its type of relation has parts.' })
  role?: string;

  @Field(() => Int, { description: 'How many assertions support the relation.' })
  evidenceCount!: number;
}
