import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which document is to go.' })
export class RemoveDocumentInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}
