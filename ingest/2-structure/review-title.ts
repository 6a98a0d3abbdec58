import { anyOf } from '../text/lexicon.js';
import type { StructureLexicon } from '../text/structure-lexicon.js';

/** Builds the test whether a title heads a review: it ends with a word for what has been, and asks for nothing. */
export function reviewReader({ reviewEndings, reviewTails, notReview }: StructureLexicon): (title: string) => boolean {
  const ending = new RegExp(`${anyOf(reviewEndings)}(?:${anyOf(reviewTails)})?$`);
  const asks = new RegExp(notReview);
  return (title) => {
    const plain = title.replace(/[\s“”"（）():：。]/g, '');
    return ending.test(plain) && !asks.test(plain);
  };
}
