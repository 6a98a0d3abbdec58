import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../schema/package-root.js';

/** The languages that the command line speaks, English first. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

type Table = Readonly<Record<string, string>>;

/** A message with values in it, as a pattern that finds them. */
interface Template {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly translation: string;
}

/** What we say in English, with what it is in Chinese. */
export function readTable(): Table {
  return parse(readFileSync(join(packageRoot, 'seeds', 'messages', 'zh.yaml'), 'utf8')) as Table;
}

/**
 * What we say, in one language. English is the source: a text is its own key in the one table (`seeds/messages/zh.yaml`), `{name}` in
 * it standing for a value. What the table lacks stays English.
 */
export class Messages {
  #table: Table | undefined;
  #templates: readonly Template[] | undefined;

  constructor(readonly language: Language) {}

  say(text: string, values: Readonly<Record<string, string | number>> = {}): string {
    return filled(this.#texts[text] ?? text, values);
  }

  /** A text that was made in English with its values in it, such as the message of an error. */
  translate(text: string): string {
    const known = this.#texts[text];
    if (known !== undefined) return known;
    this.#templates ??= templatesOf(this.#texts);
    for (const { pattern, names, translation } of this.#templates) {
      const values = pattern.exec(text);
      if (values) return filled(translation, Object.fromEntries(names.map((name, index) => [name, values[index + 1]!])));
    }
    return text;
  }

  get #texts(): Table {
    return this.language === 'en' ? {} : (this.#table ??= readTable());
  }
}

const VALUE = /\{(\w+)\}/g;

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(VALUE, (whole, name: string) => String(values[name] ?? whole));
}

/** The messages with values, those with most words of their own first: the more general would take their texts. */
function templatesOf(table: Table): Template[] {
  const wordsOf = (text: string): number => text.replace(VALUE, '').length;
  return Object.entries(table)
    .filter(([text]) => text.search(VALUE) >= 0)
    .sort(([a], [b]) => wordsOf(b) - wordsOf(a))
    .map(([text, translation]) => ({
      pattern: new RegExp(
        `^${text
          .split(VALUE)
          .map((part, index) => (index % 2 === 1 ? '(.*?)' : escaped(part)))
          .join('')}$`,
        's',
      ),
      names: [...text.matchAll(VALUE)].map(([, name]) => name!),
      translation,
    }));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
