import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { isOriginal, readOriginal } from '../../ingest/formats/read-original.js';
import { extractDocument } from '../../ingest/pipeline.js';
import { missesOf, readExpected } from './expected-original.js';
import { describeWithShared, sharedFolder } from './shared-data.js';

const ANNEX_OF_TERMS =
  '可信数据空间 可信管控能力 资源交互能力 价值共创能力 可信数据空间运营者 数据提供方 数据使用方 数据服务方 可信数据空间监管方 数据生态体系 使用控制 隐私计算 数据沙箱 密态计算 智能合约 数据标识 语义发现 元数据智能识别 数据价值评估模型 共性服务 接入认证 可信存证 资源目录'.split(
    ' ',
  );

/*
 * Real files against what a careful reader found in each. What is known to be missed stands here; a miss that is mended leaves the
 * list.
 */
const KNOWN_MISSES: Readonly<Record<string, readonly string[]>> = {
  '01-nda-trusted-data-space.pdf': [
    // The row that the page's end cuts is one: a header and fourteen items.
    'table 1: 15 rows, not 16',
    // An annex that explains terms is read as one of tasks.
    ...ANNEX_OF_TERMS.map((term, index) => `no task: 附件1.${index + 1}${term}`),
  ],
  '02-miit-14fyp-software.pdf': [
    'target 100 家',
    // Of the years before, which the file does not tell by a date of its own.
    'no target: 8160000000000 元',
    'no target: 13.8 %',
    'no target: 40 %',
    'no target: 1067600000000 元',
    'no target: 13.1 %',
    'no target: 64 %',
    'no target: 61.1 %',
  ],
  '03-sc-13fyp-informatization-govcn-print.pdf': [
    // The file has >15 there.
    'table 2: last row',
    'target 1000 Mbps',
    'target 98 %',
    'target 20 Tbps',
    'target 88 null',
  ],
  '10-qianxinan-work-report-2024.docx': ['title: ', ...[...'一二三四五六七八九十'].map((numeral) => `task 二（${numeral}）`)],
};

describeWithShared('originals', 'an original is read as a careful reader does', () => {
  const folder = join(sharedFolder, 'originals');
  const expected = globSync('expected/*.json', { cwd: folder }).sort();
  const files = expected.map((path) => basename(path, '.json')).filter((file) => isOriginal(readFileSync(join(folder, file))));

  test.each(files)('%s', async (file) => {
    const original = await readOriginal({ source: file, bytes: readFileSync(join(folder, file)) });
    if ('bytes' in original) throw new Error(`${file} has no reader`);
    const misses = missesOf(readExpected(join(folder, 'expected', `${file}.json`)), original, extractDocument(original));
    expect(misses).toEqual(KNOWN_MISSES[file] ?? []);
  });
});
