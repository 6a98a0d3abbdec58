import { overlaps } from '../../schema/span.js';
import type { Candidate } from './candidate.js';
import type { RankedName } from './boundary-features.js';
import { compareRank } from './resolve.js';

/** Why a candidate gave way: what the winner has more of, in the order in which candidates are ranked. */
export type LossReason = 'TIER' | 'LENGTH' | 'KNOWN' | 'FIRST' | 'SAME' | 'METADATA';

/** A candidate that lost its place, and the one that took it. */
export interface LostCandidate {
  readonly candidate: Candidate;
  readonly winner: Candidate;
  readonly reason: LossReason;
}

/** Keeps what the rules of stage 3 proposed, sentence by sentence, so that it can be asked afterwards which lost and why. */
export class MentionTrace {
  readonly #sentences = new Map<number, { readonly candidates: readonly Candidate[]; readonly kept: readonly Candidate[] }>();
  readonly ranked: RankedName[] = [];
  #metadataNames: readonly Candidate[] = [];

  /** All candidates of a sentence, and those of them that stayed. */
  record(sentence: number, candidates: readonly Candidate[], kept: readonly Candidate[]): void {
    this.#sentences.set(sentence, { candidates, kept });
  }

  /** Where a name may begin and end, and how the options rank. */
  recordBoundaries(name: RankedName): void {
    this.ranked.push(name);
  }

  /** Names that the document states of itself; they stand before whatever the rules made of the same words. */
  recordMetadataNames(named: readonly Candidate[]): void {
    this.#metadataNames = named;
  }

  /** What a sentence's candidates lost to, in the order of the text. */
  lostIn(sentence: number): LostCandidate[] {
    const { candidates = [], kept = [] } = this.#sentences.get(sentence) ?? {};
    const stayed = new Set(kept);
    const ranked = [...kept].sort(compareRank);
    return candidates
      .flatMap((candidate): LostCandidate[] => {
        const named = this.#metadataNames.find((name) => overlaps(name, candidate));
        if (named) return [{ candidate, winner: named, reason: 'METADATA' }];
        if (stayed.has(candidate)) return [];
        const winner = ranked.find((other) => overlaps(other, candidate));
        return winner ? [{ candidate, winner, reason: reasonOf(winner, candidate) }] : [];
      })
      .sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end);
  }
}

function reasonOf(winner: Candidate, loser: Candidate): LossReason {
  if (winner.tier !== loser.tier) return 'TIER';
  if (winner.end - winner.start !== loser.end - loser.start) return 'LENGTH';
  if ((winner.entry === undefined) !== (loser.entry === undefined)) return 'KNOWN';
  return winner.start === loser.start ? 'SAME' : 'FIRST';
}
