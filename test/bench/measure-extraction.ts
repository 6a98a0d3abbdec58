import { runChild } from './run-child.js';

/** One measurement in a process of its own: the fastest of its passes, warm, on one core. */
export interface ExtractionFigures {
  readonly documents: number;
  /** Unicode code points. */
  readonly characters: number;
  readonly bytes: number;
  readonly seconds: number;
  /** What the processor worked in that time, garbage collection on other cores included: less where others kept it busy. */
  readonly processorSeconds: number;
  /** jieba's tagging of the same lines, alone. */
  readonly jiebaSeconds: number;
  /** The most memory the process held, in MiB: after the documents were extracted once, and after all passes. */
  readonly residentOnce: number;
  readonly residentAfter: number;
}

export interface Extraction {
  readonly texts: ExtractionFigures;
  readonly oneMegabyte: ExtractionFigures;
  readonly fiveMegabytes: ExtractionFigures;
}

const MEGABYTE = 1_000_000;

/** One after the other, so that they do not share a core. */
export async function measureExtraction(): Promise<Extraction> {
  const measure = (what: string): Promise<ExtractionFigures> => runChild('extraction-child.js', what);
  return {
    texts: await measure('texts'),
    oneMegabyte: await measure(String(MEGABYTE)),
    fiveMegabytes: await measure(String(5 * MEGABYTE)),
  };
}
