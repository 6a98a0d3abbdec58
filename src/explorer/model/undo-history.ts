/** A value with what it was before, and what it was before that was undone. */
export interface UndoHistory<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

/** How many steps can be undone. */
const LENGTH = 100;

export function beginHistory<Value>(present: Value): UndoHistory<Value> {
  return { past: [], present, future: [] };
}

export function done<Value>({ past, present }: UndoHistory<Value>, next: Value): UndoHistory<Value> {
  return { past: [...past, present].slice(-LENGTH), present: next, future: [] };
}

export function undone<Value>(history: UndoHistory<Value>): UndoHistory<Value> {
  const { past, present, future } = history;
  return past.length === 0 ? history : { past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future] };
}

export function redone<Value>(history: UndoHistory<Value>): UndoHistory<Value> {
  const { past, present, future } = history;
  return future.length === 0 ? history : { past: [...past, present], present: future[0]!, future: future.slice(1) };
}
