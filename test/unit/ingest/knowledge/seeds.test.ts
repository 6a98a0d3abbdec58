import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holds } from '../../../../ingest/knowledge/divisions.js';
import { readGazetteers, splitList } from '../../../../ingest/knowledge/gazetteer.js';
import { knowledge } from '../../../../ingest/knowledge/knowledge.js';
import { readLexicon, shapeOf } from '../../../../ingest/text/lexicon.js';
import { ontology } from '../../../../schema/ontology.js';

describe('divisions', () => {
  const named = (name: string) => knowledge().divisionsByForm.get(name)!;

  it('come with code, level and what holds them', () => {
    const [laoshan] = named('崂山区');
    expect(laoshan).toMatchObject({ adcode: '370212', attributes: { level: 'DISTRICT' }, parent: { name: '青岛市' } });
    expect(laoshan!.parent!.parent).toMatchObject({ name: '山东省', attributes: { level: 'PROVINCE' } });
  });

  it.each([
    ['山东省', '山东'],
    ['内蒙古自治区', '内蒙古'],
    ['香港特别行政区', '香港'],
    ['延边朝鲜族自治州', '延边'],
    ['黔东南苗族侗族自治州', '黔东南'],
    ['伊犁哈萨克自治州', '伊犁'],
    ['大理白族自治州', '大理'],
  ])('%s is also %s', (name, short) => {
    expect(named(name)[0]!.shortName).toBe(short);
    expect(named(short)).toContain(named(name)[0]);
  });

  it('a short form has two characters at least', () => {
    expect(knowledge().divisions.filter(({ shortName }) => shortName !== undefined && shortName.length < 2)).toEqual([]);
  });

  it('rows that only group others are no places', () => {
    expect(knowledge().divisionsByForm.has('市辖区')).toBe(false);
  });

  it('hold one another through all levels, and never themselves', () => {
    const [shandong, qingdao, laoshan] = ['山东省', '青岛市', '崂山区'].map((name) => named(name)[0]!);
    expect([holds(shandong!, qingdao!), holds(shandong!, laoshan!), holds(qingdao!, laoshan!)]).toEqual([true, true, true]);
    expect([holds(laoshan!, qingdao!), holds(qingdao!, qingdao!)]).toEqual([false, false]);
  });
});

describe('gazetteers', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plangraph-seeds-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = (text: string) => {
    writeFileSync(join(folder, 'winds.tsv'), text);
    return readGazetteers(folder, () => true);
  };

  it('give name, aliases, attributes and their file', () => {
    expect(read('# type: Institution\n# kind: COMPANY\nname\taliases\ten\tkind\n海燕集团\t海燕;海燕能源\tPetrel\t\n')).toEqual([
      {
        type: 'Institution',
        name: '海燕集团',
        aliases: ['海燕', '海燕能源'],
        attributes: { kind: 'COMPANY', nameEn: 'Petrel' },
        source: 'winds',
      },
    ]);
  });

  it('a row’s own kind stands before that of the file', () => {
    const [entry] = read('# type: Institution\n# kind: COMPANY\nname\taliases\ten\tkind\n海燕协会\t\t\tASSOCIATION\n');
    expect(entry!.attributes).toEqual({ kind: 'ASSOCIATION' });
  });

  test.each([
    ['without a type', 'name\taliases\ten\tkind\n海燕\t\t\t\n', 'winds.tsv: no "# type:" line'],
    ['with a column too few', '# type: Zone\nname\taliases\ten\tkind\n海燕\t\t\n', 'winds.tsv:3'],
    ['with a row without a name', '# type: Zone\nname\taliases\ten\tkind\n\t甲\t\t\n', 'winds.tsv:3'],
  ])('%s are refused, with file and line', (_, text, message) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'SEED_INVALID', message: expect.stringContaining(message) }));
  });

  it('a list is cut at semicolons', () => {
    expect(splitList(' 甲 ;乙;; ')).toEqual(['甲', '乙']);
  });
});

test('a lexicon that is not there is refused by name', () => {
  expect(() => readLexicon('nowhere', shapeOf({}))).toThrow(
    expect.objectContaining({ code: 'SEED_INVALID', message: expect.stringContaining('nowhere.yaml') }),
  );
});

test('every class and list of names is of a type of the ontology, with attributes that it has', () => {
  const { classes, listClasses, quotedClasses } = knowledge().names;
  for (const { type } of [...classes, ...listClasses, ...quotedClasses]) expect(ontology().entityType(type)).toBeDefined();
  for (const { type, attributes = {} } of classes) {
    const known = ontology()
      .entityType(type)!
      .attributes.map(({ name }) => name);
    expect(Object.keys(attributes).filter((name) => !known.includes(name))).toEqual([]);
  }
});

test('the longest ending of a class is tried first', () => {
  for (const rules of knowledge().nameRules.classesByLastCharacter.values()) {
    const lengths = rules.map(({ ending }) => ending.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  }
});
