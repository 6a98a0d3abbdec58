import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A cap on the heap: memory then says what the work needs, and not what V8 takes where there is plenty. */
export const HEAP_MEBIBYTES = 256;

/** Runs a module of this folder in a process of its own, so that its memory is its own, and gives the message it sends. */
export async function runChild<T>(module: string, ...argv: readonly string[]): Promise<T> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), argv, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [`--max-old-space-size=${HEAP_MEBIBYTES}`],
  });
  let answer: T | undefined;
  child.on('message', (message) => (answer = message as T));
  const [code] = (await once(child, 'close')) as [number | null];
  if (answer === undefined) throw new Error(`${module} ended with ${code} and said nothing`);
  return answer;
}
