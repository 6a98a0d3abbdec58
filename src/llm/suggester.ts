import type { OriginalText, SourceDocument } from '../../ingest/formats/original/original.js';
import { passagesToAsk } from '../../ingest/pipeline.js';
import { extractionPrompt } from '../../ingest/suggestions/prompt.js';
import type { Suggestions } from '../../ingest/suggestions/suggestions.js';
import { PlangraphError } from '../../schema/errors.js';
import { ontology } from '../../schema/ontology.js';
import type { LlmSettings } from '../llm-settings.js';
import { type Cost } from './cost.js';
import { Model } from './model.js';

/** Asks a model about documents, passage by passage, for what the pipeline then finds in them or does not. */
export class Suggester {
  /** Who suggests: `<model>:<hash of the prompt>`. */
  readonly by: string;
  readonly #model: Model;

  /** @throws PlangraphError USAGE where no model is named */
  constructor(
    readonly settings: LlmSettings,
    interrupt?: AbortSignal,
  ) {
    if (settings.llmModel === '')
      throw new PlangraphError('USAGE', '--extractor rules+llm needs a model', {
        hint: 'name one with --llm-model, as the server at --llm-url calls it',
      });
    const prompt = extractionPrompt(ontology());
    this.by = `${settings.llmModel}:${prompt.hash}`;
    this.#model = new Model(settings, prompt, interrupt);
  }

  get spent(): Cost {
    return this.#model.spent;
  }

  /**
   * What the model says of a document. Nothing of it is checked yet.
   * @param onPassage told after each passage, with how many there are
   * @throws what `Model.ask` throws
   */
  async suggestionsFor(
    input: SourceDocument | OriginalText,
    onPassage: (done: number, of: number) => void = () => {},
  ): Promise<Suggestions> {
    const passages = passagesToAsk(input);
    let done = 0;
    const answered = await Promise.all(
      passages.map(async ({ span, text }) => {
        const answer = await this.#model.ask(text);
        onPassage(++done, passages.length);
        return { passage: span, answer };
      }),
    );
    return {
      by: this.by,
      answers: answered.flatMap(({ passage, answer }) => (answer ? [{ passage, answer }] : [])),
      unanswered: answered.filter(({ answer }) => !answer).map(({ passage }) => passage),
    };
  }

  /** What asking about a document would take, without asking. */
  async addCost(input: SourceDocument | OriginalText, cost: Cost): Promise<void> {
    for (const { text } of passagesToAsk(input)) await this.#model.addCost(text, cost);
  }
}
