import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../schema/package-root.js';

/** The languages that the command line speaks, English first. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `seeds/messages/zh.yaml`: what we say in English, and the same in Chinese. */
export const TABLE = join(packageRoot, 'seeds', 'messages', 'zh.yaml');

/** What we say, in one language. English is the source: a text is its own key, `{name}` in it standing for a value. */
export class Messages {
  #table: Readonly<Record<string, string>> | undefined;

  constructor(readonly language: Language) {}

  /** A text that the table lacks stays English. */
  say(text: string, values: Readonly<Record<string, string | number>> = {}): string {
    return (this.#texts[text] ?? text).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  }

  get #texts(): Readonly<Record<string, string>> {
    if (this.language === 'en') return {};
    return (this.#table ??= parse(readFileSync(TABLE, 'utf8')) as Readonly<Record<string, string>>);
  }
}
