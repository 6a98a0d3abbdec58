import { useEffect, useState } from 'preact/hooks';
import { formatAddress, parseAddress, type View } from '../model/address.js';

/** The view that the address names, followed as it changes. */
export function useAddress(): View {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseAddress(hash);
}

/** Goes to a view, as a link to it would. */
export function goTo(view: View): void {
  location.hash = formatAddress(view);
}
