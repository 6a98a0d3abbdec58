import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ModalityName, RelationRole } from '../schema-builder/enums.js';
import { PartialDate } from '../schema-builder/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'Who has which part in which task: one relation RESPONSIBLE_FOR, read as a row.' })
export class Responsibility {
  @Field(() => RelationRole, { nullable: true, description: 'The part that the subject plays, where its type of relation has parts.' })
  role?: string;

  @Field(() => ModalityName, { description: 'Whether it has happened, or a plan asks for it.' })
  modality!: string;

  @Field(() => Float, { description: 'From 0 to 1, by the best assertion.' })
  confidence!: number;

  @Field(() => PartialDate, { nullable: true, description: 'When it happened or is to happen, where a text says so.' })
  date?: string;

  @Field(() => Int, { description: 'How many assertions support it.' })
  evidenceCount!: number;
}
