import nodejieba from 'nodejieba';
import process from 'node:process';
import { extractDocument } from '../../ingest/pipeline.js';
import type { SourceDocument } from '../../ingest/formats/original/original.js';
import { findTexts, samplePlan } from './find-texts.js';
import { generatePlan } from './generate-plan.js';
import type { ExtractionFigures } from './measure-extraction.js';

/* What this process is told to extract: `texts` for the plans that were found, else a number of bytes to generate. */

const WARM_UP_SECONDS = 3;
const PASSES = 3;

const [what = 'texts'] = process.argv.slice(2);
const documents = what === 'texts' ? await findTexts() : [generated(Number(what))];
const texts = documents.map((document) => extractDocument(document).text);
const residentOnce = resident();
// Generated texts are warmed up on the sample plans, so that memory and time are those of one long text.
warmUp(what === 'texts' ? documents : [samplePlan('shenzhen-fintech-digest.md'), samplePlan('anhui-rcep-digest.md')]);
const { seconds, processorSeconds } = fastest(PASSES, () => documents.forEach((document) => extractDocument(document)));
const residentAfter = resident();
const { seconds: jiebaSeconds } = fastest(PASSES, () => {
  for (const text of texts) for (const line of text.split('\n')) nodejieba.tag(line);
});
const figures: ExtractionFigures = {
  documents: documents.length,
  characters: texts.reduce((sum, text) => sum + [...text].length, 0),
  bytes: documents.reduce((sum, { bytes }) => sum + bytes.length, 0),
  seconds,
  processorSeconds,
  jiebaSeconds,
  residentOnce,
  residentAfter,
};
process.send?.(figures);

/** The most memory that this process ever held, in MiB. */
function resident(): number {
  return process.resourceUsage().maxRSS / 1024;
}

function generated(bytes: number): SourceDocument {
  return { source: `generated-${bytes}.md`, bytes: Buffer.from(generatePlan(bytes, bytes)) };
}

function warmUp(warming: readonly SourceDocument[]): void {
  const end = performance.now() + WARM_UP_SECONDS * 1000;
  while (performance.now() < end) for (const document of warming) extractDocument(document);
}

function fastest(times: number, work: () => void): { seconds: number; processorSeconds: number } {
  let best = { seconds: Infinity, processorSeconds: Infinity };
  for (let pass = 0; pass < times; pass++) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    work();
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(used);
    if (seconds < best.seconds) best = { seconds, processorSeconds: (user + system) / 1e6 };
  }
  return best;
}
