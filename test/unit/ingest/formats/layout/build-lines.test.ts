import { buildSegments, joinSegments } from '../../../../../ingest/formats/layout/build-lines.js';
import { withoutRepeats } from '../../../../../ingest/formats/layout/drawn-twice.js';

const item = (text: string, left: number, baseline: number, size = 16) => ({
  text,
  left,
  right: left + text.length * size,
  baseline,
  size,
});

test('what stands on one baseline is one line, whatever order it comes in', () => {
  const lines = buildSegments([item('经济', 112, 100.4), item('数字', 80, 100), item('发展', 80, 130)], 1);
  expect(lines.map(({ text }) => text)).toEqual(['数字经济', '发展']);
});

test('a wide gap parts two segments, which are one line where there are no columns', () => {
  const segments = buildSegments([item('国务院', 80, 100), item('国发', 400, 100)], 1);
  expect(segments.map(({ text }) => text)).toEqual(['国务院', '国发']);
  expect(joinSegments(segments)).toMatchObject([{ text: '国务院 国发', left: 80, right: 432 }]);
});

test('a raised sign belongs to its line and may call a note; a raised word is none', () => {
  const [line] = buildSegments([item('集配中心', 80, 100), item('1', 144, 93, 8), item('，引导', 152, 100)], 1);
  expect(line).toMatchObject({ text: '集配中心1，引导', size: 16, calls: { marks: ['1'], without: '集配中心，引导' } });
  const [unit] = buildSegments([item('面积', 80, 100), item('万亩', 112, 93, 8)], 1);
  expect(unit).not.toHaveProperty('calls');
});

test('words drawn over themselves stand once, the same words elsewhere again', () => {
  const kept = withoutRepeats([item('牵头', 80, 100), item('牵头', 80.4, 100), item('牵头', 80, 130), item('牵头', 112, 100)]);
  expect(kept.map(({ left, baseline }) => [left, baseline])).toEqual([
    [80, 100],
    [80, 130],
    [112, 100],
  ]);
});

test('a line of a hundred thousand signs takes a moment', () => {
  const items = Array.from({ length: 40_000 }, (_, index) => item('字', 80 + index * 16, 100));
  expect(buildSegments(items, 1)[0]!.text).toHaveLength(40_000);
});
