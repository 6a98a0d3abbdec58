import { explain } from '../../../../ingest/explain/explain.js';
import type { Explanation } from '../../../../ingest/explain/explanation.js';
import { isPlangraphError } from '../../../../schema/errors.js';
import { TITLE, graphOf, planOf } from '../reading.js';
import { ruleVersion } from '../../../../ingest/versions/rule-version.js';

const explained = (text: string, at: number | string): Explanation => explain({ source: 'plan.txt', bytes: Buffer.from(text) }, at);
const codePoints = (text: string): string[] => [...text];

describe('the place', () => {
  const text = planOf('风\u{20BB7}丰富。崂山区成立青岛潮汐大学，崂山区很好。');

  it('is an offset in code points', () => {
    const offset = codePoints(text).findIndex((_, index, all) => all.slice(index, index + 3).join('') === '崂山区');
    const { at, sentence } = explained(text, offset);
    expect(at).toEqual({ start: offset, end: offset + 1, quote: '崂' });
    expect(sentence!.quote).toBe('崂山区成立青岛潮汐大学，崂山区很好。');
    expect(codePoints(text).slice(sentence!.start, sentence!.end).join('')).toBe(sentence!.quote);
    expect(sentence!.path).toEqual(['发展现状']);
  });

  it('is where words first stand; the others are named', () => {
    const { at, alsoAt } = explained(text, '崂山区');
    expect(at.quote).toBe('崂山区');
    expect(
      alsoAt.map((offset) =>
        codePoints(text)
          .slice(offset, offset + 3)
          .join(''),
      ),
    ).toEqual(['崂山区']);
  });

  it('may hold no sentence', () => {
    expect(explained(text, TITLE.length)).toMatchObject({ at: { quote: '\n' }, sentence: null, mentions: [], claims: [] });
  });

  test.each([99_999, '火星', ''])('%j is none of this text', (at) => {
    expect(() => explained(text, at)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it('of what is no text', () => {
    try {
      explain({ source: 'a.txt', bytes: Buffer.from('') }, 0);
      throw new Error('it did not throw');
    } catch (error) {
      expect(isPlangraphError(error, 'INPUT_UNREADABLE')).toBe(true);
    }
  });
});

describe('names', () => {
  it('that stayed have rule, type and entity; those at the place are marked', () => {
    const { mentions } = explained(planOf('崂山区成立青岛潮汐大学。'), '潮汐');
    expect(mentions.map(({ quote, rule, type, entity, here }) => [quote, rule, type, entity?.name, here])).toEqual([
      ['崂山区', 'gazetteer:divisions', 'Place', '崂山区', false],
      ['青岛潮汐大学', 'suffix:institution:specific', 'Institution', '青岛潮汐大学', true],
    ]);
  });

  it('have the entity of the whole document', () => {
    const text = planOf('青岛市能源局已经成立。', '市能源局很好。');
    const entity = explained(text, '市能源局很好').mentions[0]!.entity!;
    expect(entity.name).toBe('青岛市能源局');
    expect(graphOf(text).entities.map(({ id }) => id)).toContain(entity.id);
  });
});

describe('names that lost', () => {
  const losses = (text: string, at: string) =>
    explained(text, at).lost.map(({ quote, reason, winner }) => `${quote} ${reason} ${winner.quote}`);

  it('to a longer one', () => {
    expect(losses(planOf('青岛潮汐大学很好。'), '潮汐')).toContain('青岛 LENGTH 青岛潮汐大学');
  });

  it('to a stronger mark', () => {
    expect(losses(planOf('《青岛市人工智能管理办法》已经施行。'), '人工')).toEqual(
      expect.arrayContaining(['青岛市 TIER 青岛市人工智能管理办法', '人工智能 TIER 青岛市人工智能管理办法']),
    );
  });

  it('to what the document states of itself', () => {
    expect(losses(planOf('风能丰富。'), '青岛')).toContain(`青岛市 METADATA ${TITLE}`);
  });

  it('are never among those that stayed, and each lost to one that stayed', () => {
    const { mentions, lost } = explained(planOf('《青岛市人工智能管理办法》由青岛潮汐大学、市能源局起草，5G很好。'), '5G');
    const kept = mentions.map(({ start, end, rule }) => `${start} ${end} ${rule}`);
    for (const { start, end, rule, winner } of lost) {
      expect(kept).not.toContain(`${start} ${end} ${rule}`);
      expect(kept).toContain(`${winner.start} ${winner.end} ${winner.rule}`);
    }
  });
});

describe('claims', () => {
  it('are those of the sentence', () => {
    const { claims } = explained(planOf('2029年，崂山区成立青岛潮汐大学。', '崂山区成立山东风暴大学。'), '潮汐');
    expect(claims).toEqual([
      expect.objectContaining({
        type: 'ESTABLISHES',
        subject: '崂山区',
        object: '青岛潮汐大学',
        rule: 'verb:establish',
        ruleVersion: ruleVersion('verb:establish'),
        modality: 'FACT',
        date: '2029',
        confidence: expect.any(Number),
      }),
    ]);
  });
});

describe('verbs that made no claim', () => {
  const reasons = (sentence: string) => explained(planOf(sentence), sentence).unmatched.map(({ quote, reason }) => `${quote} ${reason}`);

  test.each([
    ['市能源局不得成立青岛潮汐大学。', '成立 NEGATED'],
    ['成立青岛潮汐大学。', '成立 NO_SUBJECT'],
    ['市能源局成立工作班子。', '成立 NO_OBJECT'],
    ['市能源局成立人工智能。', '成立 NO_PAIR'],
  ])('%s', (sentence, reason) => {
    expect(reasons(sentence)).toEqual([reason]);
  });

  it('are none where the verb made a claim', () => {
    expect(reasons('市能源局成立青岛潮汐大学。')).toEqual([]);
  });
});

test('explaining does not change what is extracted', () => {
  const text = planOf('崂山区成立青岛潮汐大学。');
  const before = JSON.stringify(graphOf(text));
  explained(text, '崂山区');
  expect(JSON.stringify(graphOf(text))).toBe(before);
});
