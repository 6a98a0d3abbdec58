import { limitError } from '../errors/api-error.js';

/** The text of documents counts as one record for so many characters: about as long as the JSON of one. */
export const CHARACTERS_A_RECORD = 100;

/**
 * The texts of documents that one answer may hold. A query does not say how long they are, so each is counted by the length
 * that its document has, before it is read.
 */
export class TextBudget {
  #characters = 0;

  /** @param maxCost as many records as one query may bring */
  constructor(readonly maxCost: number) {}

  /** @throws GraphQLError COST_LIMIT_EXCEEDED where all texts together count as more records than allowed. */
  take(characters: number): void {
    this.#characters += characters;
    const records = Math.ceil(this.#characters / CHARACTERS_A_RECORD);
    if (records <= this.maxCost) return;
    const message = `The texts that it asks for count as ${records} records; at most ${this.maxCost} are allowed; ask for spans of them`;
    throw limitError('COST_LIMIT_EXCEEDED', message, this.maxCost, records);
  }
}
