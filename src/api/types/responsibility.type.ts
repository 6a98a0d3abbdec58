import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ModalityName, RelationRole } from '../schema-builder/enums.js';
import { PartialDate } from '../schema-builder/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'Who has which part in which task: one relation RESPONSIBLE_FOR, read as a row.' })
export class Responsibility {
  @Field(() => RelationRole, { nullable: true })
  role?: string;

  @Field(() => ModalityName)
  modality!: string;

  @Field(() => Float, { description: 'From 0 to 1, by the best assertion.' })
  confidence!: number;

  @Field(() => PartialDate, { nullable: true })
  date?: string;

  @Field(() => Int, { description: 'How many assertions support it.' })
  evidenceCount!: number;
}
