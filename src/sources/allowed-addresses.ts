import ipaddr from 'ipaddr.js';

/** All of IPv6 that is given out for the internet. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** What a network without IPv4 shows an IPv4 address as, which its last 32 bits are (RFC 6052). */
const TRANSLATED = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Tells which IP addresses may be connected to: those of the open internet, and those in the networks that are named.
 * @param networks addresses and networks such as 10.0.0.0/8, divided by commas; or `*` for all there are
 */
export function allowedAddresses(networks: string): (address: string) => boolean {
  if (networks === '*') return () => true;
  const allowed = networks.split(',').filter(Boolean).map(parseNetwork);
  return (address) => {
    const parsed = ipaddr.process(address);
    return isPublic(parsed) || allowed.some((network) => network[0].kind() === parsed.kind() && parsed.match(network));
  };
}

type Address = ReturnType<typeof ipaddr.parse>;

/** Not public are loopback, private, link-local, shared (RFC 6598), multicast and reserved addresses, and what embeds one of them. */
function isPublic(address: Address): boolean {
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast';
  if (address.match(TRANSLATED)) return isPublic(new ipaddr.IPv4(address.toByteArray().slice(12)));
  return address.match(GLOBAL_UNICAST) && address.range() === 'unicast';
}

function parseNetwork(network: string): [Address, number] {
  if (network.includes('/')) return ipaddr.parseCIDR(network);
  const address = ipaddr.process(network);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}
