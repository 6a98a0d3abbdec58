import type { Span } from '../../../schema/span.js';

/**
 * The bytes that a Range header asks for of so many (RFC 9110 §14.1.2), half-open; null for all of them, which is also the
 * answer to what a server may overlook: several ranges at once, units other than bytes, what cannot be read.
 */
export function byteRange(header: string | undefined, size: number): Span | 'unsatisfiable' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(Number(last) + 1, size);
  if (first !== '' && last !== '' && Number(last) < start) return null;
  return start < end ? { start, end } : 'unsatisfiable';
}
