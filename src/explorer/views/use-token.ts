import { useState } from 'preact/hooks';

const KEY = 'plangraph.token';

/** The token of who may change the store; it is forgotten with the browser's window. */
export function useToken(): readonly [string, (token: string) => void] {
  const [token, setToken] = useState(read);
  const change = (next: string): void => {
    try {
      sessionStorage.setItem(KEY, next);
    } catch {
      // A browser that keeps nothing asks again next time.
    }
    setToken(next);
  };
  return [token, change];
}

function read(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
