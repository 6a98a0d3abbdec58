import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/ask.js';
import { FindNamesDocument } from '../api/generated/operations.js';
import type { LinkedEntity } from './entity-link.js';
import { recentEntities } from './recent-entities.js';

/** Milliseconds without a key after which is asked. */
const PAUSE = 120;

/** The entities whose names hold a text; those looked at last while there is none, and how to look those up again. */
export function useFoundEntities(text: string): readonly [readonly LinkedEntity[], () => void] {
  const [found, setFound] = useState<readonly LinkedEntity[]>([]);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') return setFound(recentEntities());
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(FindNamesDocument, { text: wanted }, controller.signal).then(
        ({ search }) => setFound(search.edges.flatMap(({ node }) => (node.__typename === 'Passage' ? [] : [node]))),
        () => controller.signal.aborted || setFound([]),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [wanted]);
  return [found, () => wanted === '' && setFound(recentEntities())];
}
