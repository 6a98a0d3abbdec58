import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { isWriting } from './is-writing.js';

/** `/` moves to a box, unless something is being written. */
export function useSlashKey(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isWriting(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [box]);
}
