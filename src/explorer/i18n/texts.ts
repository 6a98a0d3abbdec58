import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from './preferred-language.js';
import messages from './messages.json' with { type: 'json' };

export type MessageKey = keyof typeof messages;

/** The page's words in one language. */
export class Texts {
  readonly #collator: Intl.Collator;
  readonly #number: Intl.NumberFormat;

  constructor(readonly language: Language) {
    this.#collator = new Intl.Collator(this.locale, { numeric: true });
    this.#number = new Intl.NumberFormat(this.locale);
  }

  get listSeparator(): string {
    return this.language === 'zh' ? '、' : ', ';
  }

  get locale(): string {
    return this.language === 'zh' ? 'zh-CN' : 'en';
  }

  /** A message, `{name}` in it standing for a value. */
  say(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
    return messages[key][this.language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? this.count(value) : value;
    });
  }

  /** One of several words that the API spells as a constant; the constant itself where none is known. */
  word(group: 'modality' | 'role' | 'comparator' | 'outcome' | 'status', value: string): string {
    const key = `${group}.${value}`;
    return key in messages ? this.say(key as MessageKey) : value;
  }

  label(label: { readonly zh: string; readonly en: string }): string {
    return label[this.language];
  }

  count(value: number): string {
    return this.#number.format(value);
  }

  percent(share: number): string {
    return `${Math.round(share * 100)}%`;
  }

  compare(a: string, b: string): number {
    return this.#collator.compare(a, b);
  }
}

export const TextsContext = createContext(new Texts('zh'));

export function useTexts(): Texts {
  return useContext(TextsContext);
}
