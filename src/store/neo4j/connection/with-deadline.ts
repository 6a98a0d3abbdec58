import { PlangraphError } from '../../../../schema/errors.js';

/**
 * The answer of the work, or an error once that many milliseconds have passed. The server ends transactions that take too
 * long; this is for a server or a network that falls silent, on which the driver would wait for ever.
 * @throws PlangraphError STORE_UNAVAILABLE where there was no answer in time.
 */
export async function withDeadline<T>(work: Promise<T>, milliseconds: number, url: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new PlangraphError('STORE_UNAVAILABLE', `the store ${url} has been silent for ${milliseconds / 1000} s`, {
          hint: 'check the server and the network, and run again: a document is in the store as a whole or not at all',
        }),
      );
    }, milliseconds);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}
