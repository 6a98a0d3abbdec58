import { useEffect, useState } from 'preact/hooks';
import { type Language, preferredLanguage } from '../i18n/preferred-language.js';
import { Texts } from '../i18n/texts.js';

const KEY = 'plangraph.language';

/** The page's words, and how to have them in the other language; the choice is remembered where the browser allows it. */
export function useLanguage(): readonly [Texts, () => void] {
  const [texts, setTexts] = useState(() => new Texts(preferredLanguage(remembered(), navigator.languages)));
  useEffect(() => {
    document.documentElement.lang = texts.locale;
  }, [texts]);
  const change = (): void => {
    const language: Language = texts.language === 'zh' ? 'en' : 'zh';
    remember(language);
    setTexts(new Texts(language));
  };
  return [texts, change];
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
