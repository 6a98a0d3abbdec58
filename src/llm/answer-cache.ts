import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../schema/ids.js';
import { PlangraphError } from '../../schema/errors.js';

/**
 * What models answered, a file for each model, prompt and text, so that a second run gives the same without asking. What is read from
 * it is checked as if the model had said it now.
 */
export class AnswerCache {
  /** @param folder made with the first answer */
  constructor(readonly folder: string) {}

  /** The content of an answer, null where there is none. */
  async get(model: string, prompt: string, text: string): Promise<string | null> {
    try {
      const entry = JSON.parse(await readFile(this.#file(model, prompt, text), 'utf8')) as { content?: unknown } | null;
      return typeof entry?.content === 'string' ? entry.content : null;
    } catch {
      return null;
    }
  }

  /** @throws PlangraphError OUTPUT_UNWRITABLE */
  async put(model: string, prompt: string, text: string, content: string): Promise<void> {
    const file = this.#file(model, prompt, text);
    const unfinished = `${file}.${randomUUID()}`;
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(unfinished, `${JSON.stringify({ model, prompt, content })}\n`);
      await rename(unfinished, file);
    } catch (cause) {
      await rm(unfinished, { force: true });
      throw new PlangraphError('OUTPUT_UNWRITABLE', `the answers of ${model} cannot be kept in ${this.folder}`, {
        cause,
        hint: 'name another folder with --llm-cache',
      });
    }
  }

  #file(model: string, prompt: string, text: string): string {
    return join(this.folder, `${sha256(JSON.stringify([model, prompt, text]))}.json`);
  }
}
