import { defineEdgesContract } from './edges.js';
import { defineConditionsContract } from './conditions.js';
import { defineComparisonContract } from './comparison.js';
import { defineCountsContract } from './counts.js';
import { defineDocumentPartsContract } from './document-parts.js';
import { defineEvidenceContract } from './evidence.js';
import { defineJudgementsContract } from './judgements.js';
import { defineInjectionContract } from './injection.js';
import { defineLifecycleContract } from './lifecycle.js';
import { definePagingContract } from './paging.js';
import { defineRelationsOfContract } from './relations-of.js';
import { defineReplaceContract } from './replace.js';
import { defineRoundTripContract } from './round-trip.js';
import { defineSearchContract } from './search.js';
import { defineStatsContract } from './stats.js';
import { defineLinkedRecordsContract } from './linked-records.js';
import { defineWholeStoreContract } from './whole-store.js';

/** What every store must do, told by examples. */
export const EXAMPLES = [
  defineRoundTripContract,
  defineRelationsOfContract,
  defineEvidenceContract,
  defineStatsContract,
  defineEdgesContract,
  defineComparisonContract,
  defineCountsContract,
  defineDocumentPartsContract,
  defineInjectionContract,
  defineLifecycleContract,
  defineWholeStoreContract,
];

/** What every store must do, with random cases among the examples: on a server they take minutes. */
export const RANDOM_CASES = [
  defineReplaceContract,
  defineJudgementsContract,
  definePagingContract,
  defineConditionsContract,
  defineSearchContract,
  defineLinkedRecordsContract,
];
