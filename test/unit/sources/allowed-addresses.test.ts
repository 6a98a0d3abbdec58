import { allowedAddresses } from '../../../src/sources/allowed-addresses.js';

const INSIDE = [
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '100.100.100.200', '127.0.0.1', '127.8.8.8', '169.254.169.254', '172.16.0.1'],
  ...['172.31.255.255', '192.0.0.192', '192.0.2.1', '192.168.1.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1'],
  ...['240.0.0.1', '255.255.255.255', '::', '::1', '::7f00:1', '::ffff:127.0.0.1', '::ffff:a00:1', '64:ff9b::a00:1'],
  ...['64:ff9b:1::808:808', '100::1', '2001::1', '2001:db8::1', '2002:a00:1::', '2002:808:808::', 'fc00::1', 'fd12:3456::1'],
  ...['fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1'],
];
const OUTSIDE = [
  ...['8.8.8.8', '114.114.114.114', '172.32.0.1', '100.128.0.1', '::ffff:808:808', '64:ff9b::808:808', '2400:3200::1', '2606:4700::1111'],
];

test.each(INSIDE)('%s is none of the open internet', (address) => {
  expect(allowedAddresses('')(address)).toBe(false);
  expect(allowedAddresses('*')(address)).toBe(true);
});

test.each(OUTSIDE)('%s is one', (address) => expect(allowedAddresses('')(address)).toBe(true));

test('networks and addresses that are named are allowed, in either spelling, and no others', () => {
  const isAllowed = allowedAddresses('10.0.0.0/8,127.0.0.1,fd00::/8');
  expect(['10.9.9.9', '127.0.0.1', '::ffff:127.0.0.1', 'fd12::1', '8.8.8.8'].filter(isAllowed)).toHaveLength(5);
  expect(['127.0.0.2', '192.168.0.1', 'fc00::1', '::1'].filter(isAllowed)).toEqual([]);
});
