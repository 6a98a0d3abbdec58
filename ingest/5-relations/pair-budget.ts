import type { Span } from '../../schema/span.js';
import type { Issue } from '../1-document/document.js';
import type { Named } from './clauses.js';

/**
 * The most pairs that the verbs of one sentence join, with those of the sentences that go on with it behind semicolons. Two long
 * lists around one verb would multiply; in 450 plans no sentence joins more than 14.
 */
export const MOST_PAIRS = 200;

/** Two lists of which a verb joins each with each. */
export interface JoinedLists {
  readonly subjects: readonly Named[];
  readonly objects: readonly Named[];
}

export type Pair = readonly [subject: Named, object: Named];

/** Makes pairs of lists, in the order of the text, until a sentence has had enough, and says what it left out. */
export class PairBudget {
  readonly issues: Issue[] = [];
  #left = MOST_PAIRS;
  #refused = 0;
  #where: Span | undefined;

  /** A sentence begins that goes on with none before it. */
  renew(): void {
    if (this.#where) {
      const message =
        `the verbs of one sentence join more than ${MOST_PAIRS} pairs of names; the first were read, ` +
        `up to ${this.#refused} were left out; divide its lists`;
      this.issues.push({ code: 'PAIRS_LEFT_OUT', message, stage: '5-relations', span: this.#where });
    }
    this.#left = MOST_PAIRS;
    this.#refused = 0;
    this.#where = undefined;
  }

  /** The pairs that fit. @param where the clause, for the issue that says that some were left out */
  pairsOf({ subjects, objects }: JoinedLists, fits: (subject: Named, object: Named) => boolean, where: Span): Pair[] {
    const pairs: Pair[] = [];
    let seen = 0;
    for (const subject of subjects) {
      for (const object of objects) {
        if (this.#left <= 0) {
          this.#refused += subjects.length * objects.length - seen;
          this.#where ??= { start: where.start, end: where.end };
          return pairs;
        }
        seen++;
        if (!fits(subject, object)) continue;
        pairs.push([subject, object]);
        this.#left -= meanings(subject) * meanings(object);
      }
    }
    return pairs;
  }
}

function meanings({ also = [] }: Named): number {
  return 1 + also.length;
}
