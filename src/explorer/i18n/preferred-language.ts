export type Language = 'zh' | 'en';

/** The language that a user chose before, else the browser's, else Chinese, which the plans are written in. */
export function preferredLanguage(chosen: string | null, browser: readonly string[]): Language {
  if (chosen === 'zh' || chosen === 'en') return chosen;
  const known = browser.find((tag) => /^(zh|en)\b/i.test(tag));
  return known?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}
