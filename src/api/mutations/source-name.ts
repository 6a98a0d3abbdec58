export const MAX_SOURCE_LENGTH = 500;

/** What is wrong with a name that a client gives a document; null where nothing is. */
export function faultOfSource(source: string): string | null {
  if (source.trim() === '' || source.length > MAX_SOURCE_LENGTH) return `source must have 1 to ${MAX_SOURCE_LENGTH} characters`;
  if (/[\p{Cc}\p{Surrogate}]/u.test(source)) return 'source must hold no control characters';
  return null;
}
