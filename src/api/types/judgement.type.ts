import { createUnionType, Field, ID, InputType, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { JUDGEMENT_KINDS } from '../../../schema/judgement.js';
import { connectionClasses } from '../schema-builder/connection-classes.js';
import { EntityTypeName } from '../schema-builder/enums.js';
import { ChangeFailed } from './change-results.type.js';

export const JudgementKindName = Object.fromEntries(JUDGEMENT_KINDS.map((kind) => [kind, kind]));
registerEnumType(JudgementKindName, {
  name: 'JudgementKind',
  description: 'What a person says of what was extracted.',
  valuesConfig: {
    SAME: { description: 'Two entities are one.' },
    DIFFERENT: { description: 'They are two, whatever else says that they are one.' },
    UNSURE: { description: 'Somebody looked and cannot tell.' },
    RENAME: { description: 'The entity has this name.' },
    TYPE: { description: 'The entity is of this type.' },
    REJECT: { description: 'The relation is not so, or the document does not claim it.' },
  },
});

const ContradictionKind = { IDENTITY: 'IDENTITY', NAME: 'NAME', TYPE: 'TYPE' } as const;
registerEnumType(ContradictionKind, {
  name: 'ContradictionKind',
  description: 'What judgements contradict each other about.',
  valuesConfig: {
    IDENTITY: { description: 'Two entities are said to be one, at once or through others, and to be two.' },
    NAME: { description: 'One entity has more than one name.' },
    TYPE: { description: 'One entity has more than one type.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'What a person says of what was extracted. It is applied to every document.' })
export class Judgement {
  @Field(() => ID, { description: 'A hash of all that it says.' })
  id!: string;

  @Field(() => JudgementKindName, { description: 'What it says.' })
  kind!: string;

  @Field(() => String, { description: 'Who says so.' })
  by!: string;

  @Field(() => String, { description: 'When, in UTC.' })
  at!: string;

  @Field(() => String, { description: 'Why, in the words of who says so.' })
  why!: string;

  @Field(() => String, { nullable: true, description: 'Of RENAME: the name.' })
  name?: string;

  @Field(() => ID, { nullable: true, description: 'Of REJECT: the one claim that it is about.' })
  assertion?: string;
}

@ObjectType({ simpleResolvers: true, description: 'Judgements that cannot all hold. None of them does until one is undone.' })
export class Contradiction {
  @Field(() => ContradictionKind, { description: 'What about.' })
  kind!: string;

  @Field(() => [ID], { description: 'The ids of the entities that it is about, as judgements name them.' })
  entities!: string[];

  @Field(() => [ID], { description: 'The ids of the judgements.' })
  judgements!: string[];
}

export const { Connection: JudgementConnection } = connectionClasses('Judgement', () => Judgement);

@ObjectType({ description: 'All that people have judged.' })
export class Judgements {
  @Field(() => String, { description: 'Changes with each judgement; a change may name it as `ifVersion`.' })
  version!: string;

  @Field(() => [Contradiction], { description: 'Those that cannot all hold.' })
  contradictions!: Contradiction[];
}

@InputType({ description: 'A judgement. Which fields it takes depends on its kind.' })
export class JudgeInput {
  @Field(() => JudgementKindName, { description: 'What it says.' })
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'Of all kinds but REJECT: the id of an entity.' })
  entity?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of SAME, DIFFERENT and UNSURE: the id of the other entity.' })
  other?: string | null;

  @Field(() => String, { nullable: true, description: 'Of RENAME: the name.' })
  name?: string | null;

  @Field(() => EntityTypeName, { nullable: true, description: 'Of TYPE: the type.' })
  type?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of REJECT: the id of a relation, or of one assertion.' })
  claim?: string | null;

  @Field(() => String, { description: 'Why, in one line of at most 2,000 characters.' })
  why!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The version of the judgements that this one was made for: it is refused where they have changed since.',
  })
  ifVersion?: string | null;
}

@InputType({ description: 'Which judgement is to go.' })
export class UndoJudgementInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'As in `JudgeInput`.' })
  ifVersion?: string | null;
}

@InterfaceType({ description: 'What a change of judgements came to.' })
abstract class JudgementsChanged {
  @Field(() => String, { description: 'The version of the judgements now.' })
  version!: string;

  @Field(() => Int, { description: 'How many documents are read otherwise now.' })
  documents!: number;

  @Field(() => String, { description: 'The version of the data now.' })
  dataVersion!: string;

  @Field(() => [Contradiction], { description: 'The judgements that cannot all hold now.' })
  contradictions!: Contradiction[];
}

@ObjectType({
  implements: JudgementsChanged,
  simpleResolvers: true,
  description: 'The judgement is kept, and applied unless others contradict it.',
})
export class JudgementMade extends JudgementsChanged {
  @Field(() => Judgement, { description: 'The judgement; the one from before where the same was said under the same token.' })
  judgement!: Judgement;
}

@ObjectType({ implements: JudgementsChanged, simpleResolvers: true, description: 'What the judgement changed is as if it had never been.' })
export class JudgementUndone extends JudgementsChanged {
  @Field(() => ID, { description: 'The id that it had.' })
  id!: string;
}

export const JudgeResult = createUnionType({
  name: 'JudgeResult',
  description: 'What came of a judgement.',
  types: () => [JudgementMade, ChangeFailed] as const,
});

export const UndoJudgementResult = createUnionType({
  name: 'UndoJudgementResult',
  description: 'What came of taking a judgement back.',
  types: () => [JudgementUndone, ChangeFailed] as const,
});
