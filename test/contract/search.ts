import fc from 'fast-check';
import type { GraphReader, SearchHit } from '../../src/store/port/graph-store.js';
import type { PageRequest } from '../../src/store/port/page.js';
import type { SearchQuery, SearchScope } from '../../src/store/port/search.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { smallGraph } from '../fixtures/small-graph.js';
import type { MakeStore } from './backends.js';
import { allItems } from './content-of.js';
import { searchPlainly, soundsOf } from './search-plainly.js';

const NAMES = {
  blockchain: { name: '区块链' },
  chainService: { name: '区块链服务网络', aliases: ['BSN', 'ＢＳＮ发展联盟'] },
  five: { name: '５G', aliases: ['第五代移动通信'] },
  fisco: { type: 'Product', name: 'FISCO  BCOS', aliases: ['Fisco-Bcos'] },
  bank: { type: 'Institution', name: '中国人民银行', aliases: ['人民银行', '央行'], attributes: { nameEn: 'People’s Bank of China' } },
  branch: { type: 'Institution', name: '中国人民银行深圳市中心支行', aliases: ['人行深圳中支'] },
  district: { type: 'Place', name: '𬒈溪区' },
  kana: { name: 'ﾃﾞｰﾀ基盤' },
  taiwan: { name: '臺灣\u{e0100}館' },
  strasse: { name: 'Straße ½ µ' },
};

/** The search specification, as `port/search.ts` states it. */
export function defineSearchContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: search`, () => {
    const filled = async (): Promise<GraphReader> => {
      const { reader, writer } = await makeStore();
      await writer.replaceDocument(smallGraph({ source: 'names', entities: NAMES }));
      return reader;
    };
    const hits = async (reader: GraphReader, text: string, types?: string[]): Promise<[string, number, string][]> =>
      (await reader.search({ text, in: ['NAMES'], page: {}, ...(types ? { types } : {}) })).items.map(({ item }) => [
        nameOf(item),
        item.score,
        item.highlights[0]!.text,
      ]);

    test('an English name counts as one more alias', async () => {
      const reader = await filled();
      expect(await hits(reader, 'BANK of china')).toEqual([['中国人民银行', 5, 'People’s Bank of China']]);
      expect(await hits(reader, 'people’s bank of china')).toEqual([['中国人民银行', 7, 'People’s Bank of China']]);
    });

    test.each<[string, [string, number, string][]]>([
      [
        '链',
        [
          ['区块链', 5, '区块链'],
          ['区块链服务网络', 5, '区块链服务网络'],
        ],
      ],
      [
        '区',
        [
          ['区块链', 6, '区块链'],
          ['区块链服务网络', 6, '区块链服务网络'],
          ['𬒈溪区', 5, '𬒈溪区'],
        ],
      ],
      ['𬒈', [['𬒈溪区', 6, '𬒈溪区']]],
      ['溪区', [['𬒈溪区', 5, '𬒈溪区']]],
      [
        '区块链',
        [
          ['区块链', 8, '区块链'],
          ['区块链服务网络', 6, '区块链服务网络'],
        ],
      ],
      ['央行', [['中国人民银行', 7, '央行']]],
      [
        '人民银行',
        [
          ['中国人民银行', 7, '人民银行'],
          ['中国人民银行深圳市中心支行', 5, '中国人民银行深圳市中心支行'],
        ],
      ],
      [
        '人民 中国',
        [
          ['中国人民银行', 5, '中国人民银行'],
          ['中国人民银行深圳市中心支行', 5, '中国人民银行深圳市中心支行'],
        ],
      ],
      ['中支 中心', [['中国人民银行深圳市中心支行', 5, '中国人民银行深圳市中心支行']]],
      ['bsn', [['区块链服务网络', 7, 'BSN']]],
      ['ｂｓｎ', [['区块链服务网络', 7, 'BSN']]],
      ['bsn发展', [['区块链服务网络', 6, 'ＢＳＮ发展联盟']]],
      ['5g', [['５G', 8, '５G']]],
      ['5', [['５G', 6, '５G']]],
      ['fisco bcos', [['FISCO  BCOS', 8, 'FISCO  BCOS']]],
      ['  bcos\u3000FISCO ', [['FISCO  BCOS', 5, 'FISCO  BCOS']]],
      ['-', [['FISCO  BCOS', 5, 'Fisco-Bcos']]],
      ['データ', [['ﾃﾞｰﾀ基盤', 6, 'ﾃﾞｰﾀ基盤']]],
      ['STRAß', [['Straße ½ µ', 6, 'Straße ½ µ']]],
      ['1⁄2 μ', [['Straße ½ µ', 5, 'Straße ½ µ']]],
      [
        '區塊鏈',
        [
          ['区块链', 8, '区块链'],
          ['区块链服务网络', 6, '区块链服务网络'],
        ],
      ],
      [
        '中國人民銀行',
        [
          ['中国人民银行', 8, '中国人民银行'],
          ['中国人民银行深圳市中心支行', 6, '中国人民银行深圳市中心支行'],
        ],
      ],
      ['台湾', [['臺灣\u{e0100}館', 6, '臺灣\u{e0100}館']]],
      ['灣館', [['臺灣\u{e0100}館', 5, '臺灣\u{e0100}館']]],
      [
        'qukuailian',
        [
          ['区块链', 4, '区块链'],
          ['区块链服务网络', 3, '区块链服务网络'],
        ],
      ],
      [
        'qu kuai lian',
        [
          ['区块链', 4, '区块链'],
          ['区块链服务网络', 3, '区块链服务网络'],
        ],
      ],
      [
        'qkl',
        [
          ['区块链', 4, '区块链'],
          ['区块链服务网络', 3, '区块链服务网络'],
        ],
      ],
      [
        'qukuail',
        [
          ['区块链', 3, '区块链'],
          ['区块链服务网络', 3, '区块链服务网络'],
        ],
      ],
      [
        'kuailian',
        [
          ['区块链', 2, '区块链'],
          ['区块链服务网络', 2, '区块链服务网络'],
        ],
      ],
      [
        'renminyinhang',
        [
          ['中国人民银行', 4, '人民银行'],
          ['中国人民银行深圳市中心支行', 2, '中国人民银行深圳市中心支行'],
        ],
      ],
      [
        'RMYH',
        [
          ['中国人民银行', 4, '人民银行'],
          ['中国人民银行深圳市中心支行', 2, '中国人民银行深圳市中心支行'],
        ],
      ],
      [
        'renmin 中国',
        [
          ['中国人民银行', 2, '中国人民银行'],
          ['中国人民银行深圳市中心支行', 2, '中国人民银行深圳市中心支行'],
        ],
      ],
      ['bsn wang', [['区块链服务网络', 2, 'BSN']]],
      ['bsn yang', []],
      ['uailian', []],
      ['q', []],
      ['区链', []],
      ['银行 没有', []],
      ['', []],
      [' \u3000\n', []],
      [
        '区\n区块',
        [
          ['区块链', 5, '区块链'],
          ['区块链服务网络', 5, '区块链服务网络'],
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

    test('names first, then passages of the text, the shorter first', async () => {
      const { reader, writer } = await makeStore();
      for (const graph of [cityPlan(), countyPlan()]) await writer.replaceDocument(graph);
      const { items, totalCount } = await reader.search({ text: '人工智能', page: { first: 100 } });
      expect(items.map(({ item }) => [item.score, item.kind, nameOf(item)])).toEqual([
        [8, 'ENTITY', '人工智能'],
        [5, 'ENTITY', '推进人工智能创新应用'],
        [1, 'PASSAGE', '（二）推进人工智能创新应用'],
        [1, 'PASSAGE', '2024年10月，云数集团联合东港区建成东港算力中心。东港算力中心采用区块链和人工智能技术。'],
        [1, 'PASSAGE', '支持云海大学开展人工智能研究，推动人工智能在普惠金融领域应用。启动“数据英才计划”，由市财政局安排专项资金支持。'],
      ]);
      expect(totalCount).toBe(items.length);
      const { item } = items[4]!;
      if (item.kind !== 'PASSAGE') throw new Error('the last hit is a passage');
      const graph = cityPlan();
      const { document, section, start, end, quote } = item.passage;
      expect(document).toBe(graph.document.id);
      expect(graph.sections.find(({ id }) => id === section)).toMatchObject({ title: '推进人工智能创新应用' });
      expect([...graph.text].slice(start, end).join('')).toBe(quote);
      const [first, second] = [
        { start: 8, end: 12 },
        { start: 17, end: 21 },
      ];
      expect(item.highlights).toEqual([{ field: 'TEXT', text: quote, spans: [first, second] }]);
    });

    test('one scope alone, or none', async () => {
      const { reader, writer } = await makeStore();
      await writer.replaceDocument(cityPlan());
      const kinds = async (scopes: SearchScope[]) =>
        new Set((await reader.search({ text: '数据', in: scopes, page: { first: 100 } })).items.map(({ item }) => item.kind));
      expect(await kinds(['NAMES'])).toEqual(new Set(['ENTITY']));
      expect(await kinds(['TEXT'])).toEqual(new Set(['PASSAGE']));
      expect(await kinds(['TEXT', 'NAMES'])).toEqual(new Set(['ENTITY', 'PASSAGE']));
      expect(await kinds([])).toEqual(new Set());
      await expect(kinds(['BODY' as SearchScope])).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    });

    test('filters', async () => {
      const { reader, writer } = await makeStore();
      for (const graph of [cityPlan(), countyPlan()]) await writer.replaceDocument(graph);
      const found = async (query: Omit<SearchQuery, 'text' | 'page'>) =>
        (await reader.search({ text: '数据', page: { first: 100 }, ...query })).items.map(({ item }) => item);
      const big = await found({ where: { field: 'mentionCount', op: 'gte', value: 3 } });
      expect(big.length).toBeGreaterThan(0);
      expect(big.every((hit) => hit.kind === 'ENTITY' && hit.entity.mentionCount >= 3)).toBe(true);
      const zones = await found({ types: ['Zone'], where: { not: { field: 'name', op: 'contains', value: '没有' } } });
      expect(zones.map(nameOf)).toEqual(['云海数据产业园']);
      const county = countyPlan();
      const inCounty = await found({ documents: { field: 'title', op: 'startsWith', value: '东港区' } });
      const own = new Set(county.entities.map(({ id }) => id));
      expect(inCounty.filter(({ kind }) => kind === 'ENTITY').length).toBeGreaterThan(3);
      expect(inCounty.filter(({ kind }) => kind === 'PASSAGE').length).toBeGreaterThan(3);
      for (const hit of inCounty)
        if (hit.kind === 'ENTITY') expect(own).toContain(hit.entity.id);
        else expect(hit.passage.document).toBe(county.document.id);
      const title = { field: 'title' as const, op: 'eq' as const, value: 'x' };
      await expect(found({ where: title as never })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
      await expect(found({ documents: { ...title, field: 'name' as never } })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    });

    test('why a record was found, in code points of the name as it is written', async () => {
      const reader = await filled();
      const why = async (text: string) => (await reader.search({ text, page: { first: 1 }, in: ['NAMES'] })).items[0]!.item.highlights;
      expect(await why('溪区')).toEqual([{ field: 'NAME', text: '𬒈溪区', spans: [{ start: 1, end: 3 }] }]);
      expect(await why('台湾馆')).toEqual([{ field: 'NAME', text: '臺灣\u{e0100}館', spans: [{ start: 0, end: 4 }] }]);
      expect(await why('データ')).toEqual([{ field: 'NAME', text: 'ﾃﾞｰﾀ基盤', spans: [{ start: 0, end: 4 }] }]);
      const [half, micro] = [
        { start: 7, end: 8 },
        { start: 9, end: 10 },
      ];
      expect(await why('2 μ')).toEqual([{ field: 'NAME', text: 'Straße ½ µ', spans: [half, micro] }]);
      expect(await why('银行')).toEqual([
        { field: 'NAME', text: '中国人民银行', spans: [{ start: 4, end: 6 }] },
        { field: 'ALIAS', text: '人民银行', spans: [{ start: 2, end: 4 }] },
      ]);
      expect(await why('yinh')).toEqual([
        { field: 'PINYIN', text: '中国人民银行', spans: [{ start: 4, end: 6 }] },
        { field: 'PINYIN', text: '人民银行', spans: [{ start: 2, end: 4 }] },
      ]);
      expect(await why('bank 央行')).toEqual([
        { field: 'ALIAS', text: '央行', spans: [{ start: 0, end: 2 }] },
        { field: 'ENGLISH', text: 'People’s Bank of China', spans: [{ start: 9, end: 13 }] },
      ]);
    });

    test('a passage goes with its document, and comes as it is now', async () => {
      const { reader, writer } = await makeStore();
      const graph = smallGraph({ source: 'text', entities: { a: { name: '旧词', identity: 'a' } } });
      await writer.replaceDocument(graph);
      const count = async (text: string) => (await reader.search({ text, in: ['TEXT'], page: {} })).totalCount;
      expect(await count('旧词')).toBe(1);
      await writer.replaceDocument(smallGraph({ source: 'text', entities: { a: { name: '新词', identity: 'a' } } }));
      expect([await count('旧词'), await count('新词')]).toEqual([0, 1]);
      await writer.removeDocument(graph.document.id);
      expect(await count('新词')).toBe(0);
    });

    test('letters inside a word that an index of texts may leave out are found', async () => {
      const { reader, writer } = await makeStore();
      await writer.replaceDocument(smallGraph({ source: 'english', entities: { a: { name: 'The Hague' }, b: { name: 'Other' } } }));
      for (const [text, count] of [
        ['he', 2],
        ['the', 2],
        ['the hague', 1],
        ['th ot', 1],
      ] as const)
        expect((await reader.search({ text, in: ['NAMES'], page: {} })).totalCount).toBe(count);
    });

    test('names near a text', async () => {
      const reader = await filled();
      const near = (text: string, types?: string[]) => reader.suggest({ text, limit: 3, ...(types ? { types } : {}) });
      expect(await near('区快链')).toEqual(['区块链']);
      expect(await near('区块连')).toEqual(['区块链']);
      expect(await near('中国人民银形')).toEqual(['中国人民银行']);
      expect(await near('區塊')).toEqual([]);
      expect(await near('区块链服务网')).toEqual(['区块链服务网络']);
      expect(await near('Fisco-Bkos')).toEqual(['Fisco-Bcos', 'FISCO  BCOS']);
      expect(await near('屈快练')).toEqual(['区块链']);
      for (const known of ['区块链', '央行', '区', '', '完全没有的东西']) expect(await near(known)).toEqual([]);
      expect(await near('区快链', ['Institution'])).toEqual([]);
    });

    test('any part of any name or text, or its sound, finds what plain code finds, in the same order', async () => {
      const { reader, writer } = await makeStore();
      const graphs = [cityPlan(), countyPlan(), smallGraph({ source: 'names', entities: NAMES })];
      for (const graph of graphs) await writer.replaceDocument(graph);
      const everything = await allItems((page) => reader.findEntities({ page }));
      const texts = everything.flatMap((entity) => [entity.name, ...entity.aliases]);
      const lines = graphs.flatMap(({ text }) => text.split('\n')).filter((line) => line !== '');
      const cut = (text: string, from: number, length: number): string =>
        [...text]
          .slice(from % [...text].length)
          .slice(0, length)
          .join('');
      const place = [fc.nat(20), fc.integer({ min: 1, max: 8 })] as const;
      const part = fc.oneof(
        fc.tuple(fc.constantFrom(...texts), ...place).map(([text, from, length]) => cut(text, from, length)),
        fc.tuple(fc.constantFrom(...lines), ...place).map(([text, from, length]) => cut(text, from, length)),
        fc.tuple(fc.constantFrom(...texts), fc.nat(20), fc.integer({ min: 1, max: 4 }), fc.boolean()).map(([text, from, length, short]) => {
          const sounds = soundsOf(cut(text, from, length));
          return sounds.map((sound) => (short ? sound[0]! : sound)).join('') || 'zz';
        }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 3 }), async (parts) => {
          const text = parts.join(' ');
          const found = await allItems((page: PageRequest) => reader.search({ text, page }));
          expect(found.map((hit) => [nameOf(hit), hit.score])).toEqual(searchPlainly(everything, graphs, text));
          for (const { highlights } of found) {
            expect(highlights.length).toBeGreaterThan(0);
            for (const { text: marked, spans } of highlights) {
              expect(spans.length).toBeGreaterThan(0);
              for (const { start, end } of spans) expect(0 <= start && start < end && end <= [...marked].length).toBe(true);
            }
          }
        }),
        { numRuns: 150 },
      );
    });
  });
}

/** An entity's name or a passage's text. */
function nameOf(hit: SearchHit): string {
  return hit.kind === 'ENTITY' ? hit.entity.name : hit.passage.quote;
}
