import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/store/open-store.js';
import { RecordCache } from '../../../src/store/cache/record-cache.js';
import { smallGraph } from '../../fixtures/small-graph.js';

const upper = (ids: readonly string[]): (string | null)[] => ids.map((id) => (id === 'none' ? null : id.toUpperCase()));

describe('records kept by id', () => {
  test('what is kept is read once, in whatever order it is asked for; what is not there each time', () => {
    const kept = new RecordCache<string>(10);
    const asked: (readonly string[])[] = [];
    const read = (ids: readonly string[]): (string | null)[] => {
      asked.push(ids);
      return upper(ids);
    };
    expect(kept.lookUp('1', ['a', 'none', 'b'], read)).toEqual(['A', null, 'B']);
    expect(kept.lookUp('1', ['c', 'b', 'none', 'a', 'c'], read)).toEqual(['C', 'B', null, 'A', 'C']);
    expect(kept.lookUp('1', ['b', 'a'], read)).toEqual(['B', 'A']);
    expect(asked).toEqual([
      ['a', 'none', 'b'],
      ['c', 'none', 'c'],
    ]);
  });

  test('another version of the data is read anew', () => {
    const kept = new RecordCache<string>(10);
    kept.lookUp('1', ['a'], upper);
    expect(kept.lookUp('2', ['a'], (ids) => ids.map((id) => `${id}2`))).toEqual(['a2']);
  });

  test('no more are kept than it may', () => {
    const kept = new RecordCache<string>(2);
    kept.lookUp('1', ['a', 'b', 'c'], upper);
    const asked: string[] = [];
    kept.lookUp('1', ['c', 'b', 'a'], (ids) => (asked.push(...ids), upper(ids)));
    expect(asked).toEqual(['a']);
  });

  test('what weighs more takes more of the room, and what is larger than it is not kept with anything else', () => {
    const kept = new RecordCache<string>(6, (record) => record.length);
    const asked: string[] = [];
    const read = (ids: readonly string[]): string[] => (asked.push(...ids), [...ids]);
    kept.lookUp('1', ['aa', 'bb', 'cc'], read);
    kept.lookUp('1', ['dddd'], read);
    kept.lookUp('1', ['cc', 'dddd', 'aa'], read);
    expect(asked).toEqual(['aa', 'bb', 'cc', 'dddd', 'aa']);
    expect(kept.lookUp('1', ['eeeeeeee', 'aa'], read)).toEqual(['eeeeeeee', 'aa']);
    expect(kept.lookUp('2', ['aa', 'bb', 'cc'], read)).toEqual(['aa', 'bb', 'cc']);
    asked.length = 0;
    kept.lookUp('2', ['aa', 'bb', 'cc'], read);
    expect(asked).toEqual([]);
  });

  test('the same id stands for another record in another group', () => {
    const kept = new RecordCache<string>(10);
    expect(kept.lookUp('1', ['a'], () => ['first'], 'one')).toEqual(['first']);
    expect(kept.lookUp('1', ['a'], () => ['second'], 'two')).toEqual(['second']);
    expect(kept.lookUp('1', ['a'], () => [null], 'one')).toEqual(['first']);
  });
});

test('a store sees at once what another connection to its file has written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-records-'));
  const url = `sqlite:${join(folder, 'graph.db')}`;
  const [reading, writing] = [await openStore(url), await openStore(url)];
  try {
    const graph = (aliases: readonly string[]) =>
      smallGraph({ source: 'one', entities: { bank: { name: '海燕银行', type: 'Institution', aliases } } });
    const { id } = graph([]).entities[0]!;
    for (const aliases of [[], ['海燕'], ['燕行', '海燕']]) {
      await writing.writer.replaceDocument(graph(aliases));
      for (const { reader } of [reading, writing, reading])
        expect([...(await reader.entities([id]))[0]!.aliases].sort()).toEqual([...aliases].sort());
    }
    await writing.writer.removeDocument(graph([]).document.id);
    expect(await reading.reader.entities([id])).toEqual([null]);
  } finally {
    await reading.close();
    await writing.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
