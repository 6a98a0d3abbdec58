import type { ComponentType, VNode } from 'preact';
import { useWork } from '../api/use-answer.js';
import { Answered } from './answered.js';

/** A view whose code is asked for when it is first shown. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Lazy(props: Props): VNode {
    // A function in a state would be called by it.
    const answer = useWork(async () => ({ View: await load() }), 'code');
    return <Answered answer={answer}>{answer.data && <answer.data.View {...props} />}</Answered>;
  };
}
