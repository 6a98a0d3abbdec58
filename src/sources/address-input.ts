import { PlangraphError } from '../../schema/errors.js';
import type { FetchSettings } from '../config.js';
import type { Input } from './input.js';

/** Is what the user named an address, rather than a file? */
export function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/**
 * A document that a server gives. It is known by its address, as the URL standard writes it, without user, password and fragment.
 * @throws PlangraphError USAGE where it is no address.
 */
export function addressInput(name: string, settings: FetchSettings): Input {
  if (!isAddress(name) || !URL.canParse(name))
    throw new PlangraphError('USAGE', `${withoutUser(name)} is no address`, { hint: 'it begins with http:// or https://' });
  const address = new URL(name);
  const source = nameOf(address);
  return {
    source,
    async read(interrupt) {
      // Its library takes a tenth of a second to load.
      const { fetchAddress } = await import('./fetch-address.js');
      return { source, bytes: await fetchAddress(address, source, settings, interrupt) };
    },
  };
}

function nameOf(address: URL): string {
  const shown = new URL(address);
  shown.username = shown.password = shown.hash = '';
  return shown.href;
}

/** For a message about what cannot be parsed. */
function withoutUser(name: string): string {
  return name.replace(/\/\/[^/]*@/, '//');
}
