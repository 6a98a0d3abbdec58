import { Field, InterfaceType, registerEnumType } from 'type-graphql';
import { ChangeErrorCode } from '../changes/change-results.js';

registerEnumType(ChangeErrorCode, {
  name: 'ChangeErrorCode',
  description: 'Why a change was not made.',
  valuesConfig: {
    READ_ONLY: { description: 'The server has no token configured: nobody can change anything.' },
    UNAUTHENTICATED: { description: 'The request bears no token, or none that the server knows.' },
    INVALID_INPUT: { description: 'The arguments do not make a document.' },
    DOCUMENT_REFUSED: { description: 'The document has issues that forbid to load it.' },
    NOT_FOUND: { description: 'There is no such document.' },
    BUSY: { description: 'Too many changes are waiting; try again.' },
    TIME_LIMIT_EXCEEDED: { description: 'Reading the document took too long.' },
    STORE_UNAVAILABLE: { description: 'The store cannot be written to now.' },
  },
});

@InterfaceType({ description: 'A change that was not made, and why. Nothing has changed.' })
export abstract class ChangeError {
  @Field(() => ChangeErrorCode)
  code!: string;

  @Field(() => String)
  message!: string;
}
