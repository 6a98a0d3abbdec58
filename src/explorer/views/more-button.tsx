import type { VNode } from 'preact';
import type { Pages } from '../api/use-pages.js';
import { useTexts } from '../i18n/texts.js';

/** Asks for the next page of a list, where there is one. */
export function MoreButton({ pages: { hasMore, loading, more, data, totalCount } }: { readonly pages: Pages<unknown> }): VNode | null {
  const texts = useTexts();
  if (!hasMore) return null;
  return (
    <button type="button" class="more" disabled={loading} onClick={more}>
      {texts.say('state.more', { shown: data?.length ?? 0, total: totalCount })}
    </button>
  );
}
