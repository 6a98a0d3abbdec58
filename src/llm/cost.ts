import type { LlmSettings } from '../llm-settings.js';
import type { Usage } from './endpoint.js';

/** What asking took, or would take. */
export class Cost {
  passages = 0;
  cached = 0;
  asked = 0;
  answered = 0;

  add({ asked, answered }: Usage): void {
    this.asked += asked;
    this.answered += answered;
  }

  get tokens(): number {
    return this.asked + this.answered;
  }

  /** `34 passages, 12 of them answered before; about 45,210 tokens asked and 8,100 answered` and their price. */
  toText({ llmPrice }: Pick<LlmSettings, 'llmPrice'>): string {
    const count = (value: number): string => value.toLocaleString('en');
    const [asked, answered] = llmPrice.split(',').map(Number) as [number, number];
    const money = llmPrice === '' ? '' : `, at a price of about ${((this.asked * asked + this.answered * answered) / 1e6).toFixed(4)}`;
    return (
      `${count(this.passages)} passages, ${count(this.cached)} of them answered before; ` +
      `about ${count(this.asked)} tokens asked and ${count(this.answered)} answered${money}`
    );
  }
}

/** How many tokens a text takes, at most: a character of Chinese is one for most models, or less; of letters three make one. */
export function estimateTokens(text: string): number {
  const others = text.replace(/[^\x20-\x7e\s]/g, '').length;
  return text.length - others + Math.ceil(others / 3);
}
