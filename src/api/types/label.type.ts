import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A text in Chinese and in English.' })
export class Label {
  @Field(() => String)
  zh!: string;

  @Field(() => String)
  en!: string;
}
