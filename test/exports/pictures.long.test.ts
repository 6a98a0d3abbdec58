import { execFileSync, spawnSync } from 'node:child_process';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { ontology } from '../../schema/ontology.js';
import { loadGraph } from '../../src/load/load-graph.js';
import { openStore } from '../../src/store/open-store.js';
import { FORMATS } from '../../src/export/formats/formats.js';
import { traverseStore } from '../../src/export/graph/traverse-store.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { collect } from '../contract/whole-store.js';
import { smallGraph } from '../fixtures/small-graph.js';
import { exportedStore } from './exported-store.js';

const required = process.env['PLANGRAPH_REQUIRE_TOOLS'] === '1' || process.env['CI'] === 'true';
const hasGraphviz = required || spawnSync('dot', ['-V']).status === 0;
if (!hasGraphviz) process.stderr.write('\nDOT IS NOT TESTED: there is no Graphviz. Install the package graphviz.\n\n');

const describeGraphviz = hasGraphviz ? describe : describe.skip;
const written = async (name: 'dot' | 'mermaid', store: GraphStore): Promise<string> =>
  text((await FORMATS[name]()).write(traverseStore(store.reader, ontology()), 'nodes'));

let store: GraphStore;
beforeAll(async () => void (store = await exportedStore()));
afterAll(() => store.close());

describeGraphviz('DOT', () => {
  interface Drawn {
    readonly objects: readonly { readonly _gvid: number; readonly name: string; readonly label: string; readonly type: string }[];
    readonly edges: readonly {
      readonly tail: number;
      readonly head: number;
      readonly id: string;
      readonly type: string;
      readonly label: string;
    }[];
  }

  test('is read by Graphviz with every entity and relation', async () => {
    const input = await written('dot', store);
    const drawn = JSON.parse(
      execFileSync('dot', ['-Kneato', '-Gmaxiter=1', '-Tjson0'], { input, encoding: 'utf8', maxBuffer: 1 << 28 }),
    ) as Drawn;
    const names = drawn.objects.map(({ name }) => name);
    const entities = (await collect(store.reader.scanEntities())).flat();
    const relations = (await collect(store.reader.scanRelations())).flat();
    expect([...names].sort()).toEqual(entities.map(({ id }) => id).sort());
    const labels = new Map(drawn.objects.map(({ name, label }) => [name, unescaped(label)]));
    for (const { id, name } of entities) expect(labels.get(id)).toBe(shown(name));
    for (const { label } of ontology().entityTypes) expect(input).toContain(`>${label.zh} ${label.en}</TD>`);
    expect(drawn.edges.map(({ label }) => label)).toContain('负责 · LEAD');
    const edges = drawn.edges.map(({ id, tail, head, type }) => [id, names[tail], names[head], type]);
    expect(edges.sort()).toEqual(relations.map(({ id, subject, object, type }) => [id, subject, object, type]).sort());
  });
});

/** What a picture can show of a name. */
function shown(name: string): string {
  const lines = name.replace(/\r\n|\r/g, '\n').replaceAll('\t', ' ');
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  return lines.replace(/[\u0000-\u0009\u000b-\u001f]/g, '\ufffd');
}

/** A label as Graphviz draws it: `\\` is a backslash, `\n` a new line. */
function unescaped(label: string): string {
  return label.replace(/\\(.)/gs, (_, character: string) => (character === 'n' ? '\n' : character));
}

describe('Mermaid', () => {
  test('draws every relation between the entities that it names, and no name ends its own label', async () => {
    const lines = (await written('mermaid', store)).trimEnd().split('\n');
    expect(lines[0]).toBe('flowchart LR');
    const relations = (await collect(store.reader.scanRelations())).flat();
    const edges = lines.flatMap((line) => /^ {2}(\w+) (?:-->|-\.->)\|"[^"]+"\| (\w+)$/.exec(line)?.slice(1).join(' ') ?? []);
    const nodes = lines.flatMap((line) => /^ {2}(\w+)\["[^"<>`]*"\]:::(\w+)$/.exec(line)?.slice(1, 3).join(' ') ?? []);
    // Nodes are numbered in the order in which relations name them.
    const ends = [...new Set(relations.flatMap(({ subject, object }) => [subject, object]))];
    const number = (id: string): string => `n${ends.indexOf(id) + 1}`;
    expect(edges).toEqual(relations.map(({ subject, object }) => `${number(subject)} ${number(object)}`));
    const types = new Map((await store.reader.entities(ends)).map((entity) => [entity!.id, entity!.type]));
    expect(nodes).toEqual(ends.map((id) => `${number(id)} ${types.get(id)}`));
    const colours = lines.filter((line) => /^ {2}classDef \w+ fill:#[0-9a-f]{8},stroke:#[0-9a-f]{6}$/.test(line));
    expect(colours).toHaveLength(new Set(types.values()).size);
    expect(lines).toHaveLength(1 + edges.length + nodes.length + colours.length);
  });

  test('says how much it leaves out', async () => {
    const many = await openStore('sqlite::memory:');
    const numbers = Array.from({ length: 620 }, (_, at) => at);
    const graph = smallGraph({
      source: 'many',
      entities: { hub: { name: '枢纽' }, ...Object.fromEntries(numbers.map((at) => [`t${at}`, { name: `技术${at}号` }])) },
      relations: numbers.map((at) => ({ subject: 'hub', object: `t${at}` })),
    });
    try {
      await loadGraph(many, graph);
      const drawn = await written('mermaid', many);
      expect(drawn).toContain('%% truncated: 120 more relations are not shown');
      expect(drawn.match(/-->/g)).toHaveLength(500);
    } finally {
      await many.close();
    }
  });

  test('is no longer than Mermaid reads, however long names are', async () => {
    const many = await openStore('sqlite::memory:');
    const numbers = Array.from({ length: 300 }, (_, at) => at);
    const graph = smallGraph({
      source: 'long',
      entities: { hub: { name: '枢纽' }, ...Object.fromEntries(numbers.map((at) => [`t${at}`, { name: `${'长'.repeat(900)}${at}` }])) },
      relations: numbers.map((at) => ({ subject: 'hub', object: `t${at}` })),
    });
    try {
      await loadGraph(many, graph);
      const drawn = await written('mermaid', many);
      const edges = drawn.match(/-->/g)!.length;
      expect(edges).toBeGreaterThan(40);
      expect(drawn).toContain(`%% truncated: ${300 - edges} more relations are not shown`);
      expect(drawn.length).toBeLessThan(50_000);
    } finally {
      await many.close();
    }
  });
});
