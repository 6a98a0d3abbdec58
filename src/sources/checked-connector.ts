import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { PlangraphError } from '../../schema/errors.js';
import { SETTINGS } from '../config.js';

/**
 * Connects to allowed IP addresses only. What is checked is what is connected to, so that a name cannot mean one address when it
 * is looked at and another when it is used; a redirect to another server comes here again.
 * @param resolve how names are looked up
 * @returns a connector which gives its caller the PlangraphError ADDRESS_FORBIDDEN for all others
 */
export function checkedConnector(isAllowed: (address: string) => boolean, resolve: typeof lookup = lookup): buildConnector.connector {
  const checkedLookup: LookupFunction = (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) callback(error, '');
      else if (!addresses.every(({ address }) => isAllowed(address))) callback(forbidden(hostname), '');
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
  const connect = buildConnector({ lookup: checkedLookup });
  return (options, callback) => {
    // What is an IP address itself is never looked up.
    if (isIP(options.hostname) > 0 && !isAllowed(options.hostname)) callback(forbidden(options.hostname), null);
    else connect(options, callback);
  };
}

function forbidden(host: string): PlangraphError {
  return new PlangraphError('ADDRESS_FORBIDDEN', `${host} is in a private network, or on this machine`, {
    hint: `name the networks that may be fetched from with ${SETTINGS.allowedNetworks.flag}, such as 10.0.0.0/8`,
  });
}
