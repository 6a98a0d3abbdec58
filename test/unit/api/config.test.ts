import { type Config, readConfig, type SettingName, SETTINGS } from '../../../src/config.js';

const defaults = Object.fromEntries(Object.entries(SETTINGS).map(([name, { default: value }]) => [name, value])) as unknown as Config;

test('without flags and variables everything is as its default says', () => {
  expect(readConfig({}, {})).toEqual(defaults);
  expect(defaults).toMatchObject({ store: 'sqlite:./plangraph.db', host: '127.0.0.1', port: 4000, maxDepth: 15, maxAliases: 30 });
});

test('a flag wins over the environment, the environment over the default', () => {
  expect(readConfig({}, { PLANGRAPH_PORT: '5000' }).port).toBe(5000);
  expect(readConfig({ port: '6000' }, { PLANGRAPH_PORT: '5000' }).port).toBe(6000);
  expect(readConfig({ port: 0 }, { PLANGRAPH_PORT: '5000' }).port).toBe(0);
  expect(readConfig({ introspection: false }, {}).introspection).toBe(false);
});

test('an empty variable is not set', () => {
  expect(readConfig({}, { PLANGRAPH_STORE: '' }).store).toBe(defaults.store);
});

test.each([
  ['port', '65536'],
  ['port', '-1'],
  ['port', '80.5'],
  ['port', 'http'],
  ['introspection', 'perhaps'],
  ['maxDepth', '0'],
  ['store', ''],
] as [SettingName, string][])('%s cannot be “%s”; the message names the flag or the variable', (name, value) => {
  const { flag, env } = SETTINGS[name];
  const usage = (where: string): Error => expect.objectContaining({ code: 'USAGE', message: `${where} is “${value}”` }) as Error;
  expect(() => readConfig({ [name]: value }, {})).toThrow(usage(flag));
  if (value !== '') expect(() => readConfig({}, { [env]: value })).toThrow(usage(env));
});

test('flags and variables have names of one shape, each used once', () => {
  const settings = Object.values(SETTINGS);
  for (const { flag, env, help } of settings) {
    expect(env).toBe(`PLANGRAPH_${flag.slice(2).replaceAll('-', '_').toUpperCase()}`);
    expect(help.length).toBeGreaterThan(10);
  }
  expect(new Set(settings.map(({ env }) => env)).size).toBe(settings.length);
});
