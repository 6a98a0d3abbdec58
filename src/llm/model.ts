import { setTimeout } from 'node:timers/promises';
import PQueue from 'p-queue';
import { readAnswer } from '../../ingest/suggestions/read-answer.js';
import type { Prompt } from '../../ingest/suggestions/prompt.js';
import type { Answer } from '../../ingest/suggestions/suggestions.js';
import { PlangraphError } from '../../schema/errors.js';
import type { LlmSettings } from '../llm-settings.js';
import { AnswerCache } from './answer-cache.js';
import { Cost, estimateTokens } from './cost.js';
import { askEndpoint, hostOf, MAX_ANSWER_TOKENS, type Usage } from './endpoint.js';

/** How many questions are under way at once. */
const CONCURRENCY = 2;
/** How often a model is asked again whose answer cannot be read. */
const MORE_ANSWERS = 1;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;

/** A model behind an endpoint, asked no quicker, longer and dearer than its settings allow, and never twice the same. */
export class Model {
  /** What was asked in this process. */
  readonly spent = new Cost();
  readonly #cache: AnswerCache;
  readonly #queue: PQueue;
  readonly #system: number;

  constructor(
    readonly settings: LlmSettings,
    readonly prompt: Prompt,
    readonly interrupt?: AbortSignal,
  ) {
    this.#cache = new AnswerCache(settings.llmCache);
    const paced = settings.llmRate > 0 ? { interval: 60_000, intervalCap: settings.llmRate } : {};
    this.#queue = new PQueue({ concurrency: CONCURRENCY, ...paced });
    this.#system = estimateTokens(prompt.system);
  }

  /**
   * What it says of a text; null where no answer came that can be read.
   * @throws PlangraphError MODEL_REFUSED, MODEL_UNREACHABLE after all retries, MODEL_BUDGET, OUTPUT_UNWRITABLE, INTERRUPTED
   */
  async ask(text: string): Promise<Answer | null> {
    this.spent.passages++;
    const known = await this.#known(text);
    if (known) this.spent.cached++;
    return known ?? this.#queue.add(() => this.#askUntilRead(text));
  }

  /** What asking would take at most. */
  async addCost(text: string, cost: Cost): Promise<void> {
    cost.passages++;
    if (await this.#known(text)) cost.cached++;
    else cost.add(this.#expected(text));
  }

  async #known(text: string): Promise<Answer | null> {
    const content = await this.#cache.get(this.settings.llmModel, this.prompt.hash, text);
    return content === null ? null : readAnswer(content);
  }

  #expected(text: string): Usage {
    return { asked: this.#system + estimateTokens(text), answered: Math.min(MAX_ANSWER_TOKENS, 200 + text.length) };
  }

  async #askUntilRead(text: string): Promise<Answer | null> {
    const { llmModel } = this.settings;
    for (let tries = 0; tries <= MORE_ANSWERS; tries++) {
      const content = await this.#askPatiently(text);
      const answer = content === null ? null : readAnswer(content);
      if (!answer) continue;
      await this.#cache.put(llmModel, this.prompt.hash, text, content!);
      return answer;
    }
    return null;
  }

  async #askPatiently(text: string): Promise<string | null> {
    const { llmUrl, llmModel, llmBudget, llmRetries } = this.settings;
    for (let tries = 0; ; tries++) {
      const expected = this.#expected(text);
      if (this.spent.tokens + expected.asked > llmBudget)
        throw new PlangraphError('MODEL_BUDGET', `asking ${llmModel} would take more than the ${llmBudget} tokens of --llm-budget`, {
          hint: 'raise it and run again: what was answered is not asked again',
        });
      const reply = await askEndpoint(this.settings, this.prompt.system, text, this.interrupt);
      if ('content' in reply) {
        this.spent.add(reply.usage ?? { asked: expected.asked, answered: estimateTokens(reply.content ?? '') });
        return reply.content;
      }
      if (tries === llmRetries)
        throw new PlangraphError('MODEL_UNREACHABLE', `${llmModel} at ${hostOf(llmUrl)} gives no answer: ${reply.later}`, {
          hint: 'check that the server runs and has the model; --llm-timeout and --llm-retries give it more time',
        });
      await this.#pause(reply.pause ?? Math.min(FIRST_PAUSE * 2 ** tries, LONGEST_PAUSE));
    }
  }

  async #pause(milliseconds: number): Promise<void> {
    try {
      await setTimeout(milliseconds, undefined, { signal: this.interrupt });
    } catch (cause) {
      throw new PlangraphError('INTERRUPTED', `asking ${this.settings.llmModel} was given up`, { cause });
    }
  }
}
