import { createUnionType, Field, ID, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeErrorCode } from '../errors/change-error-code.js';
import { Issue } from './issue.type.js';

registerEnumType(ChangeErrorCode, {
  name: 'ChangeErrorCode',
  description: 'Why a change was not made.',
  valuesConfig: {
    READ_ONLY: { description: 'The server has no token configured: nobody can change anything.' },
    UNAUTHENTICATED: { description: 'The request bears no token, or none that the server knows.' },
    INVALID_INPUT: { description: 'The arguments do not make a document, or no judgement of what there is.' },
    DOCUMENT_REFUSED: { description: 'The document has issues that forbid to load it.' },
    NOT_FOUND: { description: 'There is no such document, or no such judgement.' },
    JUDGEMENTS_CHANGED: { description: 'Somebody else has judged since the version that the change names.' },
    BUSY: { description: 'Too many changes are waiting; try again.' },
    TIME_LIMIT_EXCEEDED: { description: 'Reading the document took too long.' },
    STORE_UNAVAILABLE: { description: 'The store cannot be written to now.' },
    ADDRESS_FORBIDDEN: { description: 'The server fetches no addresses, or not from this network.' },
    ADDRESS_UNREACHABLE: { description: 'No answer came from the address, or none that is whole and in time.' },
    ADDRESS_REFUSED: { description: 'The address answers with something else than a document.' },
  },
});

@InterfaceType({ description: 'A change that was not made, and why. Nothing has changed.' })
export abstract class ChangeError {
  @Field(() => ChangeErrorCode, { description: 'Why, as a word for programs.' })
  code!: string;

  @Field(() => String, { description: 'Why, for people.' })
  message!: string;
}

const IngestOutcome = { ADDED: 'added', REPLACED: 'replaced', UNCHANGED: 'unchanged' } as const;
registerEnumType(IngestOutcome, {
  name: 'IngestOutcome',
  description: 'What a document that was taken in did to the store.',
  valuesConfig: {
    ADDED: { description: 'There was none of that name.' },
    REPLACED: { description: 'All that the document of that name contributed before has gone.' },
    UNCHANGED: { description: 'It gives the very records that are there.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'The document is in the store as a whole.' })
export class DocumentIngested {
  @Field(() => IngestOutcome, { description: 'What it did to the store.' })
  outcome!: string;

  @Field(() => ID, { description: 'The id of the document.' })
  id!: string;

  @Field(() => String, { description: 'The version of the data with this document in it.' })
  dataVersion!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the document alone supported is no longer in the store.' })
export class DocumentRemoved {
  @Field(() => ID, { description: 'The id that the document had.' })
  id!: string;

  @Field(() => String, { description: 'The version of the data without this document.' })
  dataVersion!: string;
}

@ObjectType({ implements: ChangeError, simpleResolvers: true, description: 'The document has issues that forbid to load it.' })
export class DocumentRefused extends ChangeError {
  @Field(() => [Issue], { description: 'What is wrong with it.' })
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
