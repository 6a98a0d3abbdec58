import { Field, Float, Int, InterfaceType } from 'type-graphql';
import { ModalityName, RelationRole } from '../schema-builder/enums.js';
import { PartialDate } from '../schema-builder/scalars.js';
import { Relation } from './relation.type.js';

@InterfaceType({ description: 'The edge of any connection that follows a relation: what the relation says, and why.' })
export abstract class RelatedEdge {
  @Field(() => String, { description: 'Where it stands in the list; opaque.' })
  cursor!: string;

  @Field(() => Relation)
  relation!: Relation;

  @Field(() => ModalityName)
  modality!: string;

  @Field(() => Float, { description: 'From 0 to 1, by the best assertion.' })
  confidence!: number;

  @Field(() => PartialDate, { nullable: true })
  date?: string;

  @Field(() => RelationRole, { nullable: true })
  role?: string;

  @Field(() => Int, { description: 'How many assertions support the relation.' })
  evidenceCount!: number;
}
