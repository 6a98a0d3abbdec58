import type { OriginalText, SourceDocument } from '../../../ingest/formats/original/original.js';
import type * as pipeline from '../../../ingest/pipeline.js';
import type { DocumentGraph } from '../../../schema/records.js';
import { type Config, valuesOf } from '../../config.js';
import { Cost } from '../../llm/cost.js';
import { LLM_SETTINGS } from '../../llm-settings.js';
import { Suggester } from '../../llm/suggester.js';
import type { Cli } from '../host/cli.js';

/** Reads documents by rules alone, or by rules and a model. */
export interface Extractor {
  /** Who suggests beside the rules; null for nobody. */
  readonly suggestedBy: string | null;
  /** @throws what the model's `ask` throws */
  extract(input: SourceDocument | OriginalText): Promise<DocumentGraph>;
  /** Says what the model took, or would have taken. */
  noteCost(): void;
}

export interface ExtractorOptions {
  /** Ask no model, and say what it would take. */
  readonly dryRun?: boolean;
  /** Told what is under way after each passage. */
  readonly onPassage?: (name: string) => void;
}

/** The rules alone. */
export const RULES: Extractor = { suggestedBy: null, extract: async (input) => extractDocument(input), noteCost: () => {} };

/** Loaded with the first document: where a thread extracts them, this one needs no lexicon. */
async function extractDocument(...input: Parameters<typeof pipeline.extractDocument>): Promise<DocumentGraph> {
  return (await import('../../../ingest/pipeline.js')).extractDocument(...input);
}

/** @throws PlangraphError USAGE where a model is to be asked and none is named */
export function openExtractor(cli: Cli, settings: Config, options: ExtractorOptions = {}): Extractor {
  const suggester = openSuggester(cli, settings);
  if (!suggester) return RULES;
  const { by } = suggester;
  const foretold = new Cost();
  const say = (head: string, cost: Cost): void => cli.terminal.note(`${head} ${by}: ${cost.toText(settings)}`);
  if (options.dryRun)
    return {
      suggestedBy: by,
      async extract(input) {
        await suggester.addCost(input, foretold);
        return extractDocument(input);
      },
      noteCost: () => say('would ask', foretold),
    };
  return {
    suggestedBy: by,
    async extract(input) {
      const onPassage = (done: number, of: number): void => options.onPassage?.(`asking about ${input.source} ${done}/${of}`);
      return extractDocument(input, await suggester.suggestionsFor(input, onPassage));
    },
    noteCost: () => say('asked', suggester.spent),
  };
}

/** Null where rules alone are to read. */
export function openSuggester(cli: Cli, settings: Config): Suggester | null {
  return settings.extractor === 'rules' ? null : new Suggester(valuesOf(LLM_SETTINGS, settings), cli.host.interrupt);
}
