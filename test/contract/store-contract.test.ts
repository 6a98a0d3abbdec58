import { jest } from '@jest/globals';
import { defineAllTiesContract } from './all-ties.js';
import { defineCountsContract } from './counts.js';
import { defineDocumentPartsContract } from './document-parts.js';
import { BACKENDS, closeAll } from './backends.js';
import { defineConditionsContract } from './conditions.js';
import { defineEvidenceContract } from './evidence.js';
import { defineInjectionContract } from './injection.js';
import { defineLifecycleContract } from './lifecycle.js';
import { definePagingContract } from './paging.js';
import { defineRelationsOfContract } from './relations-of.js';
import { defineReplaceContract } from './replace.js';
import { defineRoundTripContract } from './round-trip.js';
import { defineSearchContract } from './search.js';
import { defineStatsContract } from './stats.js';
import { defineWholeStoreContract } from './whole-store.js';
import { defineTiesContract } from './ties.js';

// A server starts once, and answers in milliseconds what a file answers in microseconds.
jest.setTimeout(300_000);

afterEach(closeAll);

for (const { name, makeStore } of BACKENDS) {
  defineRoundTripContract(name, makeStore);
  defineReplaceContract(name, makeStore);
  definePagingContract(name, makeStore);
  defineConditionsContract(name, makeStore);
  defineSearchContract(name, makeStore);
  defineRelationsOfContract(name, makeStore);
  defineEvidenceContract(name, makeStore);
  defineStatsContract(name, makeStore);
  defineTiesContract(name, makeStore);
  defineAllTiesContract(name, makeStore);
  defineCountsContract(name, makeStore);
  defineDocumentPartsContract(name, makeStore);
  defineInjectionContract(name, makeStore);
  defineLifecycleContract(name, makeStore);
  defineWholeStoreContract(name, makeStore);
}
