import type { ComponentChildren, VNode } from 'preact';
import type { Answer } from '../api/use-answer.js';
import { useTexts } from '../i18n/texts.js';

export interface AnsweredProps {
  readonly answer: Pick<Answer<unknown>, 'data' | 'error' | 'loading' | 'retry'>;
  readonly children: ComponentChildren;
}

/** What an answer fills, or why there is none yet. */
export function Answered({ answer: { data, error, loading, retry }, children }: AnsweredProps): VNode {
  const texts = useTexts();
  return (
    <>
      {error && (
        <div class="fault" role="alert">
          <p>{error.code === 'UNREACHABLE' ? texts.say('state.unreachable') : texts.say('state.error', { message: error.message })}</p>
          <button type="button" onClick={retry}>
            {texts.say('state.retry')}
          </button>
        </div>
      )}
      {loading && data === null && !error && (
        <p class="loading" role="status">
          {texts.say('state.loading')}
        </p>
      )}
      {data !== null && children}
    </>
  );
}
