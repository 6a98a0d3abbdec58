import { createUnionType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeError } from './change-error.type.js';
import { Issue } from './issue.type.js';

const IngestOutcome = { added: 'added', replaced: 'replaced', unchanged: 'unchanged' } as const;
registerEnumType(IngestOutcome, {
  name: 'IngestOutcome',
  description: 'What a document that was taken in did to the store.',
  valuesConfig: {
    added: { description: 'There was none of that name.' },
    replaced: { description: 'All that the document of that name contributed before has gone.' },
    unchanged: { description: 'It gives the very records that are there.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'The document is in the store as a whole.' })
export class DocumentIngested {
  @Field(() => IngestOutcome)
  outcome!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The version of the data with this document in it.' })
  dataVersion!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the document alone supported is no longer in the store.' })
export class DocumentRemoved {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The version of the data without this document.' })
  dataVersion!: string;
}

@ObjectType({ implements: ChangeError, simpleResolvers: true, description: 'The document has issues that forbid to load it.' })
export class DocumentRefused extends ChangeError {
  @Field(() => [Issue])
  issues!: Issue[];
}

@ObjectType({ implements: ChangeError, simpleResolvers: true, description: 'Any other reason.' })
export class ChangeFailed extends ChangeError {}

export const IngestDocumentResult = createUnionType({
  name: 'IngestDocumentResult',
  description: 'What came of a document that was sent.',
  types: () => [DocumentIngested, DocumentRefused, ChangeFailed] as const,
});

export const RemoveDocumentResult = createUnionType({
  name: 'RemoveDocumentResult',
  description: 'What came of a removal.',
  types: () => [DocumentRemoved, ChangeFailed] as const,
});
