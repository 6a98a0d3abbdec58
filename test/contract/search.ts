import fc from 'fast-check';
import type { GraphReader, StoredEntity } from '../../src/store/port/graph-store.js';
import type { PageRequest } from '../../src/store/port/page.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { smallGraph } from '../fixtures/small-graph.js';
import type { MakeStore } from './backends.js';
import { allItems } from './content-of.js';

const NAMES = {
  blockchain: { name: '区块链' },
  chainService: { name: '区块链服务网络', aliases: ['BSN', 'ＢＳＮ发展联盟'] },
  five: { name: '５G', aliases: ['第五代移动通信'] },
  fisco: { type: 'Product', name: 'FISCO  BCOS', aliases: ['Fisco-Bcos'] },
  bank: { type: 'Institution', name: '中国人民银行', aliases: ['人民银行', '央行'], attributes: { nameEn: 'People’s Bank of China' } },
  branch: { type: 'Institution', name: '中国人民银行深圳市中心支行', aliases: ['人行深圳中支'] },
  district: { type: 'Place', name: '𬒈溪区' },
  kana: { name: 'ﾃﾞｰﾀ基盤' },
  strasse: { name: 'Straße ½ µ' },
};

/** The law of search, as `port/queries.ts` states it. */
export function defineSearchContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: search`, () => {
    const filled = async (): Promise<GraphReader> => {
      const { reader, writer } = await makeStore();
      await writer.replaceDocument(smallGraph({ source: 'names', entities: NAMES }));
      return reader;
    };
    const hits = async (reader: GraphReader, text: string, types?: string[]): Promise<[string, number, string][]> =>
      (await reader.search({ text, page: {}, ...(types ? { types } : {}) })).items.map(({ item }) => [
        item.entity.name,
        item.score,
        item.matched,
      ]);

    test('an English name counts as one more alias', async () => {
      const reader = await filled();
      expect(await hits(reader, 'BANK of china')).toEqual([['中国人民银行', 1, 'People’s Bank of China']]);
      expect(await hits(reader, 'people’s bank of china')).toEqual([['中国人民银行', 3, 'People’s Bank of China']]);
    });

    test.each<[string, [string, number, string][]]>([
      [
        '链',
        [
          ['区块链', 1, '区块链'],
          ['区块链服务网络', 1, '区块链服务网络'],
        ],
      ],
      [
        '区',
        [
          ['区块链', 2, '区块链'],
          ['区块链服务网络', 2, '区块链服务网络'],
          ['𬒈溪区', 1, '𬒈溪区'],
        ],
      ],
      ['𬒈', [['𬒈溪区', 2, '𬒈溪区']]],
      ['溪区', [['𬒈溪区', 1, '𬒈溪区']]],
      [
        '区块链',
        [
          ['区块链', 4, '区块链'],
          ['区块链服务网络', 2, '区块链服务网络'],
        ],
      ],
      ['央行', [['中国人民银行', 3, '央行']]],
      [
        '人民银行',
        [
          ['中国人民银行', 3, '人民银行'],
          ['中国人民银行深圳市中心支行', 1, '中国人民银行深圳市中心支行'],
        ],
      ],
      [
        '人民 中国',
        [
          ['中国人民银行', 1, '中国人民银行'],
          ['中国人民银行深圳市中心支行', 1, '中国人民银行深圳市中心支行'],
        ],
      ],
      ['中支 中心', [['中国人民银行深圳市中心支行', 1, '人行深圳中支']]],
      ['bsn', [['区块链服务网络', 3, 'BSN']]],
      ['ｂｓｎ', [['区块链服务网络', 3, 'BSN']]],
      ['bsn发展', [['区块链服务网络', 2, 'ＢＳＮ发展联盟']]],
      ['5g', [['５G', 4, '５G']]],
      ['5', [['５G', 2, '５G']]],
      ['fisco bcos', [['FISCO  BCOS', 4, 'FISCO  BCOS']]],
      ['  bcos\u3000FISCO ', [['FISCO  BCOS', 1, 'FISCO  BCOS']]],
      ['-', [['FISCO  BCOS', 1, 'Fisco-Bcos']]],
      ['データ', [['ﾃﾞｰﾀ基盤', 2, 'ﾃﾞｰﾀ基盤']]],
      ['STRAß', [['Straße ½ µ', 2, 'Straße ½ µ']]],
      ['1⁄2 μ', [['Straße ½ µ', 1, 'Straße ½ µ']]],
      ['区链', []],
      ['银行 没有', []],
      ['', []],
      [' \u3000\n', []],
      [
        '区\n区块',
        [
          ['区块链', 1, '区块链'],
          ['区块链服务网络', 1, '区块链服务网络'],
        ],
      ],
    ])('%j', async (text, expected) => {
      expect(await hits(await filled(), text)).toEqual(expected);
    });

    test('only the wanted types', async () => {
      const reader = await filled();
      expect((await hits(reader, '区', ['Place'])).map(([found]) => found)).toEqual(['𬒈溪区']);
      expect(await hits(reader, '区', [])).toEqual([]);
      expect(await hits(reader, '区', ['Nothing'])).toEqual([]);
    });

    test('a name is found as it is now, not as it was', async () => {
      const { reader, writer } = await makeStore();
      await writer.replaceDocument(smallGraph({ source: 'names', entities: { a: { name: '旧名称', identity: 'a', aliases: ['别名'] } } }));
      await writer.replaceDocument(smallGraph({ source: 'names', entities: { a: { name: '新名称', identity: 'a' } } }));
      expect((await hits(reader, '名称')).map(([found]) => found)).toEqual(['新名称']);
      for (const gone of ['旧', '别名', '旧名称']) expect(await hits(reader, gone)).toEqual([]);
    });

    test('a long query is compared to its end', async () => {
      const { reader, writer } = await makeStore();
      const long = '关于加快推进'.repeat(80);
      await writer.replaceDocument(smallGraph({ source: 'long', entities: { a: { name: `${long}甲` }, b: { name: `${long}乙` } } }));
      expect((await hits(reader, `${long.slice(3)}乙`)).length).toBe(1);
      expect((await hits(reader, long)).length).toBe(2);
    });

    test('too many terms are refused', async () => {
      const reader = await filled();
      const text = Array.from({ length: 100 }, (_, at) => `t${at}`).join(' ');
      await expect(reader.search({ text, page: {} })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    });

    test('any part of any name finds what plain code finds, in the same order', async () => {
      const { reader, writer } = await makeStore();
      for (const graph of [cityPlan(), countyPlan(), smallGraph({ source: 'names', entities: NAMES })]) await writer.replaceDocument(graph);
      const everything = await allItems((page) => reader.findEntities({ page }));
      const texts = everything.flatMap((entity) => [entity.name, ...entity.aliases]);
      const part = fc.tuple(fc.constantFrom(...texts), fc.nat(20), fc.integer({ min: 1, max: 8 })).map(([text, from, length]) =>
        [...text]
          .slice(from % [...text].length)
          .slice(0, length)
          .join(''),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 3 }), async (parts) => {
          const text = parts.join(' ');
          const found = await allItems((page: PageRequest) => reader.search({ text, page }));
          expect(found.map(({ entity, score }) => [entity.name, score])).toEqual(searchPlainly(everything, text));
        }),
        { numRuns: 150 },
      );
    });
  });
}

/** The law of search over a plain array. */
function searchPlainly(entities: readonly StoredEntity[], text: string): [string, number][] {
  const fold = (one: string): string => one.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean).join(' ');
  const query = fold(text);
  const terms = query.split(' ').filter(Boolean);
  const scored = entities.flatMap((entity) => {
    const english = entity.attributes.nameEn === undefined ? [] : [String(entity.attributes.nameEn)];
    const [name, ...aliases] = [entity.name, ...entity.aliases, ...english].map(fold);
    const names = [name!, ...aliases];
    if (terms.length === 0 || !terms.every((term) => names.some((one) => one.includes(term)))) return [];
    const score = name === query ? 4 : aliases.includes(query) ? 3 : names.some((one) => one.startsWith(query)) ? 2 : 1;
    return [{ entity, score, length: [...entity.name].length, bytes: Buffer.from(entity.name) }];
  });
  scored.sort(
    (a, b) => b.score - a.score || a.length - b.length || Buffer.compare(a.bytes, b.bytes) || (a.entity.id < b.entity.id ? -1 : 1),
  );
  return scored.map(({ entity, score }) => [entity.name, score]);
}
