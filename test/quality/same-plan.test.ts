import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isOriginal } from '../../ingest/formats/read-original.js';
import { extractFile } from '../../ingest/pipeline.js';
import { ontology } from '../../schema/ontology.js';
import { packageRoot } from '../../schema/package-root.js';
import type { DocumentGraph } from '../../schema/records.js';
import { toPrediction } from '../../src/export/prediction.js';
import { readGoldFolder } from '../../src/quality/gold-folder.js';
import { score } from '../../src/quality/score.js';

/*
 * One invented plan in several formats (test/fixtures/same-plan): each gives the graph of plan.md, but for its places in the text.
 */
const FORMS: readonly string[] = ['plan.docx', 'plan.odt', 'plan.html', 'plan.pdf', 'plan.ofd'];

/** What stands on the pages of a form and is no part of the plan. */
const FURNITURE = [
  '云岭市冷链与低空融合发展资料汇编',
  '— 1 —',
  '首页',
  '当前位置',
  '索引号：',
  '分享到：',
  '一图读懂',
  '扫一扫在手机打开当前页',
  '滇ICP备',
  '本脚本不属于正文',
];

const folder = join(packageRoot, 'test', 'fixtures', 'same-plan');
const gold = readGoldFolder(folder, folder)[0]!.gold;
const read = (file: string) => extractFile({ source: file, bytes: readFileSync(join(folder, file)) });

const plain = (words: unknown): string => String(words).normalize('NFKC').replace(/\s/g, '');

/** What a graph says, without ids, offsets and blanks. */
function sayings({ document, sections, entities, relations }: DocumentGraph) {
  const named = new Map(entities.map(({ id, type, name }) => [id, plain(`${type} ${name}`)]));
  const about = ({ title, issuers, docNumber, date, periodStart, periodEnd }: typeof document) =>
    plain(JSON.stringify([title, issuers, docNumber, date, periodStart, periodEnd]));
  return {
    document: about(document),
    // Where an annex has its title in a line of its own, levels of headings make that a section; a page says nothing of levels.
    sections: sections
      .filter(({ kind, number }) => kind !== 'ANNEX' && number !== '')
      .map(({ kind, number, title }) => plain(`${kind} ${number} ${title}`)),
    entities: entities.map(({ type, name, attributes }) => plain(JSON.stringify([type, name, attributes]))).sort(),
    relations: relations
      .map(({ type, subject, object, modality, date, role }) => {
        const ends = [named.get(subject), named.get(object)];
        // Which of two equals is named first follows from ids.
        return plain(JSON.stringify([type, ontology().relationType(type)!.symmetric ? ends.sort() : ends, modality, date, role]));
      })
      .sort(),
  };
}

describe('the same plan', () => {
  test('has a reference whose tasks, targets and responsibilities are those of its gold', async () => {
    const graph = await read('plan.md');
    const found = score(gold, toPrediction(graph), graph.text, ontology());
    const faults = ['tasks', 'targets', 'responsibilities'].flatMap((part) => found.missed[part as 'tasks'] ?? []);
    expect(faults).toEqual([]);
  });

  test.each(FORMS)('from %s', async (file) => {
    expect(isOriginal(readFileSync(join(folder, file)))).toBe(true);
    const graph = await read(file);
    expect(sayings(graph)).toEqual(sayings(await read('plan.md')));
    for (const words of FURNITURE) expect(plain(graph.text)).not.toContain(plain(words));
    expect(graph.document.mediaType).not.toBe('text/plain');
    expect(extname(graph.document.source)).toBe(extname(file));
  });

  test('from plan.xlsx, which holds its two tables: the tasks, who bears them, and the targets of the year ahead', async () => {
    const graph = await read('plan.xlsx');
    const titles = gold.tasks.map(({ title }) => title);
    const found = graph.entities.filter(({ type }) => type === 'Task');
    expect(found.map(({ attributes }) => attributes.number)).toEqual(['1', '2', '3', '4', '5', '6']);
    for (const { name } of found) expect(titles).toContain(name);
    const named = new Map(graph.entities.map(({ id, name }) => [id, name]));
    const bearing = graph.relations.filter(({ type }) => type === 'RESPONSIBLE_FOR');
    expect(bearing).toHaveLength(16);
    expect(bearing.map(({ subject, object, role }) => [named.get(subject), named.get(object), role])).toEqual(
      expect.arrayContaining([
        ['市发展改革委', '建设云岭国际冷链物流港', 'LEAD'],
        ['青禾区人民政府', '建设云岭国际冷链物流港', 'SUPPORT'],
        ['云岭大学', '搭建“云翼”调度平台', 'SUPPORT'],
        ['市教育局', '培育复合型人才', 'SUPPORT'],
      ]),
    );
    const targets = graph.entities.filter(({ type }) => type === 'Target').map(({ attributes }) => attributes);
    expect(targets.map(({ value, unit, year }) => [value, unit, year])).toEqual([
      [600000, '立方米', 2028],
      [25, '条', 2028],
      [45, '%', 2028],
      [1500, '辆', 2028],
      [1200, '架次', 2028],
    ]);
  });
});
