import { parse } from 'yaml';
import { Cli } from '../../../src/cli/host/cli.js';
import { buildProgram } from '../../../src/cli/program.js';
import { readConfig, SETTINGS } from '../../../src/config.js';
import { parseLocation } from '../../../src/store/neo4j/connection/location.js';
import { fakeHost } from '../cli/fake-host.js';
import { readPage } from './pages.js';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly healthcheck?: object;
}

/* No Docker runs these files here; what can be wrong in them without it is checked. */
const { services, volumes } = parse(readPage('compose.yaml')) as { services: Record<string, Service>; volumes: Record<string, unknown> };
const { neo4j, api } = services as { neo4j: Service; api: Service };
const dockerfile = readPage('Dockerfile');
const { files, engines, bin } = JSON.parse(readPage('package.json')) as {
  files: string[];
  engines: { node: string };
  bin: Record<string, string>;
};
const variables = new Set<string>(Object.values(SETTINGS).map(({ env }) => env));

test('compose.yaml and the Dockerfile set only variables that exist, to values that can be read', () => {
  const inImage = Object.fromEntries([...dockerfile.matchAll(/(PLANGRAPH_\w+)=(\S+)/g)].map(([, name, value]) => [name!, value!]));
  const named = [...readPage('compose.yaml').matchAll(/PLANGRAPH_\w+/g)].map(([name]) => name).concat(Object.keys(inImage));
  expect(named.filter((name) => !variables.has(name))).toEqual([]);
  expect(readConfig({}, inImage)).toMatchObject({ host: '0.0.0.0', store: 'sqlite:/data/plangraph.db' });
  expect(readConfig({}, { ...inImage, ...api.environment }).store).toBe('bolt://neo4j:7687');
});

test('the API finds the server by its name, waits for it, and both publish the ports they listen on to this machine alone', () => {
  const { server } = parseLocation(api.environment['PLANGRAPH_STORE']!);
  expect(Object.keys(services)).toContain(new URL(server.replace('bolt:', 'http:')).hostname);
  expect(api.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  expect(neo4j.healthcheck).toBeDefined();
  expect(neo4j.ports.map((port) => port.split(':')[2])).toContain(new URL(server.replace('bolt:', 'http:')).port);
  expect(api.ports).toEqual([`127.0.0.1:${SETTINGS.port.default}:${SETTINGS.port.default}`]);
  expect(neo4j.ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
  expect(neo4j.volumes!.map((volume) => volume.split(':')[0]!).every((name) => name in volumes)).toBe(true);
});

test('the password is the one that the server gets, and neither file holds one', () => {
  expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{PLANGRAPH_NEO4J_PASSWORD:\?/);
  expect(api.environment['PLANGRAPH_NEO4J_PASSWORD']).toBe('${PLANGRAPH_NEO4J_PASSWORD}');
});

test('the server of compose.yaml is of the version that the tests run against', () => {
  const [, tested] = /<neo4j.version>(\d+\.\d+)\./.exec(readPage('test/support/neo4j/pom.xml'))!;
  expect(neo4j.image).toBe(`neo4j:${tested}-community`);
});

test('the image holds what the package does, runs its command, and a Node that it allows', () => {
  const copied = [...dockerfile.matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, sources]) => sources!.split(' '));
  expect(files.filter((file) => !file.startsWith('!') && !copied.includes(`/app/${file}`))).toEqual([]);
  expect(dockerfile).toContain(`ENTRYPOINT ["node", "${bin['plangraph']!}"]`);
  const [, command] = /^CMD \["(\w+)"\]$/m.exec(dockerfile)!;
  expect(buildProgram(new Cli(fakeHost())).commands.map((one) => one.name())).toContain(command);
  const major = Number(/^>=(\d+)/.exec(engines.node)![1]);
  const images = [...dockerfile.matchAll(/^FROM node:(\d+)-slim/gm)].map(([, version]) => Number(version));
  expect(images.length).toBe(2);
  expect(images.every((version) => version === major)).toBe(true);
});
