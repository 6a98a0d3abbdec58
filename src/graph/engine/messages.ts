import { type ErrorCode, isPlangraphError, PlangraphError } from '../../../schema/errors.js';
import type { OpenStoreOptions } from '../../store/open-store.js';
import type { Graph } from '../graph.js';
import type { Task } from '../tasks/tasks.js';

/** To a worker that answers: the graph that the tasks after it are about, or a task. */
export type ToTaskWorker = { readonly graph: Graph } | { readonly id: number; readonly task: Task };

export type FromTaskWorker = { readonly id: number } & Outcome<unknown>;

/** Where another thread can open the store. */
export interface StoreAddress {
  readonly url: string;
  readonly options?: OpenStoreOptions;
}

/** What a worker that loads is started with. */
export interface LoadOrder {
  readonly store: StoreAddress;
  readonly maxRelations: number;
}

export type Outcome<T> = { readonly answer: T } | { readonly error: SentError };

/** An error as it crosses threads, where classes are lost. */
interface SentError {
  readonly code?: ErrorCode;
  readonly message: string;
  readonly hint?: string;
  readonly stack?: string;
}

export function sendError(error: unknown): SentError {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (!isPlangraphError(error)) return { message, ...(stack === undefined ? {} : { stack }) };
  return { code: error.code, message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
}

export function receiveError({ code, message, hint, stack }: SentError): Error {
  if (code) return new PlangraphError(code, message, hint === undefined ? {} : { hint });
  return Object.assign(new Error(message), stack === undefined ? {} : { stack });
}
