import { isNativeError } from 'node:util/types';
import { Agent, fetch, type Response } from 'undici';
import { packageVersion } from '../../schema/build-info.js';
import { PlangraphError } from '../../schema/errors.js';
import type { LlmSettings } from '../llm-settings.js';

/** The most tokens of one answer, and the most bytes that are read of it. */
export const MAX_ANSWER_TOKENS = 4096;
const MAX_ANSWER_BYTES = 1_048_576;
/** The longest that a server can make us wait by Retry-After, in milliseconds. */
const LONGEST_PAUSE = 60_000;

/** What an answer took, as the server counts it. */
export interface Usage {
  readonly asked: number;
  readonly answered: number;
}

/** `content` is null where the answer is none that can be read: too long, cut off, no chat completion. */
export type Reply =
  | { readonly content: string | null; readonly usage: Usage | null }
  /** The same may go well later. `pause` is what the server asks for, in milliseconds. */
  | { readonly later: string; readonly pause: number | null };

/**
 * One question to a server that speaks the chat completions of OpenAI (Ollama, vLLM, llama.cpp, hosted ones). Redirects are not followed,
 * so that neither the text nor the key goes elsewhere; what the server writes into an error is not repeated, since some repeat the key.
 * @throws PlangraphError MODEL_REFUSED where asking again changes nothing, INTERRUPTED
 */
export async function askEndpoint(settings: LlmSettings, system: string, text: string, interrupt?: AbortSignal): Promise<Reply> {
  const { llmUrl, llmModel, llmKey, llmTimeout } = settings;
  const deadline = AbortSignal.timeout(llmTimeout);
  const agent = new Agent();
  try {
    const response = await fetch(`${llmUrl.replace(/\/$/, '')}/chat/completions`, {
      method: 'POST',
      redirect: 'error',
      dispatcher: agent,
      signal: AbortSignal.any(interrupt ? [deadline, interrupt] : [deadline]),
      headers: {
        'content-type': 'application/json',
        'user-agent': `plangraph/${packageVersion()}`,
        ...(llmKey === '' ? {} : { authorization: `Bearer ${llmKey}` }),
      },
      body: JSON.stringify({
        model: llmModel,
        temperature: 0,
        max_tokens: MAX_ANSWER_TOKENS,
        response_format: { type: 'json_object' },
        // As JSON a text cannot end itself and begin with words of ours.
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: JSON.stringify({ text }) },
        ],
      }),
    });
    if (response.ok) return completionOf(await readText(response));
    if (response.status !== 429 && response.status < 500) throw refused(response.status, settings);
    return { later: `it answers ${response.status}`, pause: pauseOf(response.headers.get('retry-after')) };
  } catch (error) {
    if (interrupt?.aborted) throw new PlangraphError('INTERRUPTED', `asking ${llmModel} was given up`, { cause: error });
    if (error instanceof PlangraphError) throw error;
    return { later: deadline.aborted ? `it took longer than ${llmTimeout} ms` : reasonOf(error), pause: null };
  } finally {
    await agent.destroy();
  }
}

/** Null where it is longer than any answer to us. */
async function readText({ body }: Response): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(Buffer.from(chunk as Uint8Array));
    if ((size += chunks.at(-1)!.length) > MAX_ANSWER_BYTES) return null;
  }
  return Buffer.concat(chunks).toString('utf8');
}

interface ChatCompletion {
  readonly choices?: readonly { readonly finish_reason?: unknown; readonly message?: { readonly content?: unknown } }[];
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown };
}

function completionOf(text: string | null): Reply {
  const unread: Reply = { content: null, usage: null };
  if (text === null) return unread;
  try {
    const { choices, usage } = (JSON.parse(text) ?? {}) as ChatCompletion;
    const [first] = Array.isArray(choices) ? (choices as NonNullable<ChatCompletion['choices']>) : [];
    const content = first?.finish_reason === 'length' ? null : first?.message?.content;
    const [asked, answered] = [usage?.prompt_tokens, usage?.completion_tokens];
    return {
      content: typeof content === 'string' ? content : null,
      usage: isCount(asked) && isCount(answered) ? { asked, answered } : null,
    };
  } catch {
    return unread;
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function refused(status: number, { llmUrl, llmModel }: LlmSettings): PlangraphError {
  const key = 'put the right key into PLANGRAPH_LLM_KEY';
  const hints: Readonly<Record<number, string>> = {
    401: key,
    403: key,
    404: 'check that --llm-url ends as the server says (often /v1), and that it has the model of --llm-model',
  };
  return new PlangraphError('MODEL_REFUSED', `the server of ${llmModel} at ${hostOf(llmUrl)} answers ${status}`, {
    hint: hints[status] ?? 'look into the log of that server; it has to take chat completions with response_format json_object',
  });
}

/** Where a question goes, without what an address may hold besides. */
export function hostOf(url: string): string {
  return new URL(url).host;
}

function pauseOf(retryAfter: string | null): number | null {
  if (retryAfter === null) return null;
  const seconds = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds * 1000, 0), LONGEST_PAUSE) : null;
}

/** The innermost error's code or message; the library wraps what went wrong. */
function reasonOf(error: unknown): string {
  let cause = error;
  while (isNativeError(cause) && isNativeError(cause.cause)) cause = cause.cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  return code ?? message;
}
