import { statSync } from 'node:fs';
import process from 'node:process';
import { extractDocument } from '../../../ingest/pipeline.js';
import { ingestInputs } from '../../../src/cli/ingest/ingest-inputs.js';
import { openUpdates } from '../../../src/cli/ingest/open-updates.js';
import { openStore } from '../../../src/store/open-store.js';
import { corpusTexts } from './corpus-texts.js';
import type { GrowthStep, IngestFigures } from './measure-ingest.js';
import { usageNow, usageSince } from './usage.js';

/* What `plangraph ingest` does with a folder, step by step into one store. The first step begins with the process. */

const [file, ...steps] = [process.argv[2]!, ...process.argv.slice(3).map(Number)];
const begun = { processor: 0, wall: 0, written: 0 };
const texts = corpusTexts(steps.at(-1)!);
const store = await openStore(`sqlite:${file}`);
const { updates } = await openUpdates(store);
const figures: GrowthStep[] = [];
for (const [at, documents] of steps.entries()) {
  const before = at === 0 ? begun : usageNow();
  await ingestInputs(
    texts.slice(steps[at - 1] ?? 0, documents).map(({ source, bytes }) => ({ source, read: async () => ({ source, bytes }) })),
    {
      updates,
      interrupt: new AbortController().signal,
      together: (work) => store.writer.together(work),
      extract: async (input) => extractDocument(input),
      ahead: 1,
      onDocument: () => undefined,
    },
  );
  if (documents === steps.at(-1)) await store.close();
  const { size } = statSync(file);
  figures.push({ documents, added: documents - (steps[at - 1] ?? 0), ...usageSince(before), fileMegabytes: size / 1e6 });
}
process.send?.({ steps: figures, residentMebibytes: process.resourceUsage().maxRSS / 1024 } satisfies IngestFigures);
