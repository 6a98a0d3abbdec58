import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** `/` moves to a box, unless something is being written. */
export function useSlashKey(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const writing = event.target instanceof Element && event.target.closest('input, select, textarea');
      if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [box]);
}
