import { planOf, TITLE, taskOf, relationsIn } from '../reading.js';

describe('the subject', () => {
  it('is inherited by the clauses behind it', () => {
    expect(relationsIn(planOf('市能源局成立青岛潮汐大学，并举办青岛海洋能源大会，发布《海上风电管理办法》。'))).toEqual([
      '市能源局 ESTABLISHES 青岛潮汐大学',
      '市能源局 ISSUES 海上风电管理办法',
      '市能源局 ORGANISES 青岛海洋能源大会',
    ]);
  });

  it('may open a clause whose verb makes no claim', () => {
    expect(relationsIn(planOf('市能源局打出系列“组合拳”，成立青岛潮汐大学。'))).toEqual(['市能源局 ESTABLISHES 青岛潮汐大学']);
  });

  it('is replaced by a new one', () => {
    expect(relationsIn(planOf('市能源局成立青岛潮汐大学，崂山区举办青岛海洋能源大会。'))).toEqual(
      ['崂山区 ORGANISES 青岛海洋能源大会', '市能源局 ESTABLISHES 青岛潮汐大学'].sort(),
    );
  });

  it('holds over a semicolon', () => {
    expect(relationsIn(planOf('市能源局成立青岛潮汐大学；举办青岛海洋能源大会。'))).toEqual([
      '市能源局 ESTABLISHES 青岛潮汐大学',
      '市能源局 ORGANISES 青岛海洋能源大会',
    ]);
  });

  it('is not the object of the verb before', () => {
    expect(relationsIn(planOf('市能源局成立青岛潮汐大学并发布《海上风电管理办法》。'))).toEqual([
      '市能源局 ESTABLISHES 青岛潮汐大学',
      '市能源局 ISSUES 海上风电管理办法',
    ]);
  });

  it('may be whom another supports', () => {
    expect(relationsIn(planOf('市能源局支持青岛潮汐大学研发“凌风”系统。'))).toEqual([
      '市能源局 SUPPORTS 青岛潮汐大学',
      '青岛潮汐大学 DEVELOPS “凌风”系统',
    ]);
  });

  it('is who works with what cannot act', () => {
    expect(relationsIn(planOf('青岛潮汐大学基于区块链研发“凌风”系统。'))).toEqual([
      '青岛潮汐大学 DEVELOPS “凌风”系统',
      '青岛潮汐大学 USES 区块链',
    ]);
  });

  test.each(['联合', '会同', '携手'])('are two that are joined by %s', (word) => {
    expect(relationsIn(planOf(`市能源局${word}海燕银行成立青岛潮汐大学。`)).filter((relation) => relation.includes('ESTABLISHES'))).toEqual(
      ['市能源局 ESTABLISHES 青岛潮汐大学', '海燕银行 ESTABLISHES 青岛潮汐大学'].sort(),
    );
  });

  it('are not joined to what they found together', () => {
    expect(relationsIn(planOf('海燕银行联合设立青岛潮汐大学。'))).toEqual(['海燕银行 ESTABLISHES 青岛潮汐大学']);
  });

  it('joins another in a clause that leaves it out', () => {
    expect(
      relationsIn(planOf('市能源局很忙，联合海燕银行成立青岛潮汐大学。')).filter((relation) => relation.includes('ESTABLISHES')),
    ).toHaveLength(2);
  });

  test.each(['崂山区', '青岛风能生态园', '崂山区青岛风能生态园'])('is not the place %s where something is founded', (place) => {
    const relations = relationsIn(planOf(`市能源局在${place}设立青岛潮汐大学。`));
    expect(relations.filter((relation) => relation.includes('ESTABLISHES'))).toEqual(['市能源局 ESTABLISHES 青岛潮汐大学']);
    expect(relations).toContain(`青岛潮汐大学 LOCATED_IN ${place.replace(/^崂山区(?=青)/, '')}`);
  });

  it('is nobody where only the place is named', () => {
    expect(relationsIn(planOf('在崂山区设立青岛潮汐大学。'))).toEqual(['青岛潮汐大学 LOCATED_IN 崂山区']);
  });

  it('is not the occasion', () => {
    expect(relationsIn(planOf('市能源局在青岛海洋能源大会上发布《海上风电管理办法》。'))).toEqual(['市能源局 ISSUES 海上风电管理办法']);
  });

  it('is not where others meet', () => {
    expect(relationsIn(planOf('海燕银行在崂山区开展培训。'))).toEqual([]);
  });

  it('does not go over from one sentence to the next', () => {
    expect(relationsIn(planOf('市能源局很忙。成立青岛潮汐大学。'))).toEqual([]);
  });

  it.each(['深化与海燕银行合作，', '加快青岛风能研究院建设，'])('is not whom %s before it speaks of', (opening) => {
    expect(relationsIn(taskOf(`${opening}成立青岛潮汐大学。`))).toEqual([]);
  });

  it('is who stands behind 由 in the clause before', () => {
    expect(relationsIn(taskOf('由市能源局发起，成立青岛潮汐大学。'))).toEqual(['市能源局 ESTABLISHES 青岛潮汐大学']);
  });

  it('goes over clauses that name something else where the sentence begins with it', () => {
    expect(relationsIn(taskOf('近年来，市能源局很忙，用好区块链，成立青岛潮汐大学。'))).toEqual(['市能源局 ESTABLISHES 青岛潮汐大学']);
  });

  it('goes over to no other clause of a review unless the sentence begins with it', () => {
    const sentence = '风场增加，市能源局很忙，成立青岛潮汐大学。';
    expect(relationsIn(planOf(sentence))).toEqual([]);
    expect(relationsIn(taskOf(sentence))).toEqual(['市能源局 ESTABLISHES 青岛潮汐大学']);
  });

  it('supports nothing that a later clause supports, unless the sentence begins with it', () => {
    expect(relationsIn(taskOf('开展测风，市能源局很忙，支持青岛风能生态园建设。'))).toEqual([]);
    expect(relationsIn(taskOf('市能源局很忙，支持青岛风能生态园建设。'))).toEqual(['市能源局 SUPPORTS 青岛风能生态园']);
  });

  it('supports none of the things that a class of others is to use', () => {
    expect(relationsIn(taskOf('市能源局支持有条件的企业用好“观海”平台。'))).toEqual([]);
  });

  it('is no object of the verb before', () => {
    expect(relationsIn(taskOf('支持青岛潮汐大学创建风能实验室、山东风暴大学创建青岛风能示范区。'))).toEqual([
      '山东风暴大学 ESTABLISHES 青岛风能示范区',
    ]);
  });

  it('is none of those who bear the task', () => {
    expect(relationsIn(taskOf('（责任单位：市能源局，支持青岛风能生态园建设）'))).toEqual([]);
  });

  it('is not what stands too far before the verb', () => {
    expect(relationsIn(planOf('市能源局对海上各类风场都十分重视的同时成立青岛潮汐大学。'))).toEqual([]);
  });
});

describe('lists spread', () => {
  it('two subjects and two objects give four', () => {
    expect(relationsIn(planOf('青岛潮汐大学、山东风暴大学在区块链、人工智能等领域开展研究。'))).toEqual(
      ['青岛潮汐大学', '山东风暴大学'].flatMap((a) => ['区块链', '人工智能'].map((b) => `${a} RESEARCHES ${b}`)).sort(),
    );
  });

  it('of subjects', () => {
    expect(relationsIn(planOf('市能源局、市财政局和崂山区成立青岛潮汐大学。'))).toHaveLength(3);
  });

  it('of objects', () => {
    expect(relationsIn(planOf('市能源局支持“凌风”系统、“观海”平台和青岛潮汐大学。'))).toHaveLength(3);
  });

  it('of titles, which stand side by side without a mark between', () => {
    expect(relationsIn(planOf('青岛市先后出台《海上风电管理办法》《潮汐能管理办法》。'))).toEqual(
      ['青岛市 ISSUES 海上风电管理办法', '青岛市 ISSUES 潮汐能管理办法'].sort(),
    );
  });

  it('of partners: each with the first', () => {
    expect(relationsIn(planOf('海燕银行与青岛潮汐大学、山东风暴大学开展合作。'))).toHaveLength(2);
  });
});

describe('verbs side by side', () => {
  test.each(['建设运营', '建设、运营', '建设和运营'])('%s share their object', (verbs) => {
    expect(relationsIn(planOf(`海燕银行${verbs}“观海”平台。`))).toEqual(['海燕银行 DEVELOPS “观海”平台', '海燕银行 OPERATES “观海”平台']);
  });

  it('one may belong to the other', () => {
    expect(relationsIn(planOf('市能源局支持建设“观海”平台。'))).toEqual(['市能源局 SUPPORTS “观海”平台']);
    expect(relationsIn(planOf('海燕银行参与制定《海上风电管理办法》。'))).toEqual([]);
  });

  it('one may describe the object of the other', () => {
    expect(relationsIn(planOf('海燕银行研发基于区块链的“观海”平台。'))).toContain('海燕银行 DEVELOPS “观海”平台');
  });
});

describe('passives', () => {
  it('speak of what the clause before was about', () => {
    expect(relationsIn(planOf('青岛风能生态园风景很好，由海燕银行运营，采用人工智能。'))).toEqual(['海燕银行 OPERATES 青岛风能生态园']);
  });

  it('of an agent before its work', () => {
    expect(relationsIn(planOf('由青岛潮汐大学研发的“凌风”系统很好。'))).toEqual(['青岛潮汐大学 DEVELOPS “凌风”系统']);
  });

  it('被 between', () => {
    expect(relationsIn(planOf('青岛市被列入深远海风电开发试点。'))).toEqual(['青岛市 PARTICIPATES_IN 深远海风电开发试点']);
  });

  it.each(['青岛风能生态园由海燕银行运营。', '将青岛风能生态园交由海燕银行管理。', '青岛风能生态园委托海燕银行运营。'])(
    '%s',
    (sentence) => {
      expect(relationsIn(planOf(sentence))).toEqual(['海燕银行 OPERATES 青岛风能生态园']);
    },
  );

  it('two that are run by one', () => {
    expect(relationsIn(planOf('青岛风能生态园、崂山潮汐产业园由海燕银行运营。'))).toHaveLength(2);
  });
});

describe('no claim', () => {
  test.each([
    '市能源局不得成立青岛潮汐大学。',
    '市能源局严禁成立青岛潮汐大学。',
    '海燕银行尚未研发“凌风”系统。',
    '如果市能源局成立青岛潮汐大学，风场就会增加。',
    '市能源局没有举办青岛海洋能源大会。',
    '市能源局未举办青岛海洋能源大会。',
    '海燕银行停止运营“凌风”系统。',
    '若市能源局成立青岛潮汐大学，崂山区举办青岛海洋能源大会。',
    '如果风场增加，市能源局成立青岛潮汐大学，崂山区举办青岛海洋能源大会。',
    '海燕银行运营“凌风”系统的，不予处罚。',
  ])('%s', (sentence) => {
    expect(relationsIn(planOf(sentence))).toEqual([]);
  });

  test.each(['若干年前，', '青岛市未来可期，'])('but %s denies and supposes nothing', (opening) => {
    expect(relationsIn(planOf(`${opening}市能源局成立青岛潮汐大学。`))).toEqual(['市能源局 ESTABLISHES 青岛潮汐大学']);
  });

  it('where the verb is part of a name', () => {
    expect(relationsIn(planOf('市能源局青岛潮汐合作大学。'))).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['2029年，市能源局成立青岛潮汐大学。', '2029'],
    ['2029年3月，市能源局成立青岛潮汐大学。', '2029-03'],
    ['2029年3月5日，市能源局成立青岛潮汐大学。', '2029-03-05'],
    ['市能源局2029年成立青岛潮汐大学。', '2029'],
    ['2029年以来，市能源局成立青岛潮汐大学。', '-'],
    ['市能源局成立青岛潮汐大学。', '-'],
  ])('%s', (sentence, date) => {
    expect(relationsIn(planOf(sentence), 'date')).toEqual([`市能源局 ESTABLISHES 青岛潮汐大学 ${date}`]);
  });

  it('each clause has its own', () => {
    expect(relationsIn(planOf('2029年3月，市能源局成立青岛潮汐大学，2030年举办青岛海洋能源大会。'), 'date')).toEqual([
      '市能源局 ESTABLISHES 青岛潮汐大学 2029-03',
      '市能源局 ORGANISES 青岛海洋能源大会 2030',
    ]);
  });

  it('a list of years spreads over a list of objects', () => {
    expect(relationsIn(planOf('海燕银行2029、2030年先后推出“凌风”系统、“观海”平台。'), 'date')).toEqual([
      '海燕银行 DEVELOPS “凌风”系统 2029',
      '海燕银行 DEVELOPS “观海”平台 2030',
    ]);
  });

  test.each(['2029年、2030年先后', '2029年和2030年分别'])('%s, too', (years) => {
    expect(relationsIn(planOf(`海燕银行${years}推出“凌风”系统、“观海”平台。`), 'date')).toEqual([
      '海燕银行 DEVELOPS “凌风”系统 2029',
      '海燕银行 DEVELOPS “观海”平台 2030',
    ]);
  });

  it('stands before its own verb', () => {
    expect(relationsIn(planOf('海燕银行2029年成立青岛潮汐大学、2030年推出“观海”平台。'), 'date')).toEqual([
      '海燕银行 DEVELOPS “观海”平台 2030',
      '海燕银行 ESTABLISHES 青岛潮汐大学 2029',
    ]);
  });

  it('may be written in characters', () => {
    expect(relationsIn(planOf('二〇二九年三月，市能源局成立青岛潮汐大学。'), 'date')).toEqual([
      '市能源局 ESTABLISHES 青岛潮汐大学 2029-03',
    ]);
  });

  it('holds for the occasion that the next sentence goes on with', () => {
    expect(relationsIn(planOf('2030年4月，市能源局举办青岛海洋能源大会。会上，崂山区发布《海上风电管理办法》。'), 'date')).toEqual([
      '崂山区 ISSUES 海上风电管理办法 2030-04',
      '市能源局 ORGANISES 青岛海洋能源大会 2030-04',
    ]);
  });
});

describe('modality', () => {
  const bank = '海燕银行 DEVELOPS “凌风”系统';

  test.each([
    ['what is told outside of tasks', planOf('海燕银行研发“凌风”系统。'), 'FACT'],
    ['what is done', planOf('海燕银行已研发“凌风”系统。'), 'FACT'],
    ['what will be', planOf('海燕银行将研发“凌风”系统。'), 'PLANNED'],
    ['what is to be sped up', `${TITLE}\n\n一、总体要求\n\n海燕银行加快研发“凌风”系统。\n`, 'PLANNED'],
    ['what a review tells was sped up', planOf('海燕银行加快研发“凌风”系统。'), 'FACT'],
    ['what a review says lies ahead', planOf('海燕银行力争研发“凌风”系统。'), 'PLANNED'],
    ['what a task says is under way', taskOf('海燕银行正在研发“凌风”系统。'), 'FACT'],
    ['what a task wants to be first', taskOf('海燕银行率先研发“凌风”系统。'), 'PLANNED'],
    ['what serves a purpose', taskOf('为了降本，海燕银行研发“凌风”系统。'), 'PLANNED'],
    [
      'what a norm states',
      `青岛市海上风电管理办法\n\n第一条\u3000海燕银行支持研发“凌风”系统。\n\n第二条\u3000市能源局推动海燕银行研发“凌风”系统。\n`,
      'FACT',
    ],
    ['what is hoped for', planOf('海燕银行力争研发“凌风”系统。'), 'PLANNED'],
    ['what is meant', planOf('海燕银行拟研发“凌风”系统。'), 'PLANNED'],
    ['what is due', planOf('到2035年，海燕银行研发“凌风”系统。'), 'PLANNED'],
    ['what is due by a date', planOf('2035年底前，海燕银行研发“凌风”系统。'), 'PLANNED'],
    ['what is meant for a year', planOf('海燕银行将于2035年研发“凌风”系统。'), 'PLANNED'],
    ['what a dated text tells of a later year', `${planOf('2035年，海燕银行研发“凌风”系统。')}\n青岛市能源局\n2031年2月3日\n`, 'PLANNED'],
    ['what a task says', taskOf('海燕银行研发“凌风”系统。'), 'PLANNED'],
    ['what a task asks for', taskOf('支持海燕银行研发“凌风”系统。'), 'PLANNED'],
    ['what a task tells of the past', taskOf('2029年3月，海燕银行研发“凌风”系统。'), 'FACT'],
  ])('%s', (_, text, modality) => {
    expect(relationsIn(text, 'modality')).toContain(`${bank} ${modality}`);
  });

  it('does not hang on words inside names', () => {
    expect(relationsIn(planOf('青岛风能研究院研发“凌风”系统。'), 'modality')).toEqual(['青岛风能研究院 DEVELOPS “凌风”系统 FACT']);
  });
});

describe('a verb that is denied', () => {
  test.each([
    ...['市能源局不再与海燕银行联合成立青岛潮汐大学', '没有由市能源局成立青岛潮汐大学'],
    ...['禁止市能源局成立青岛潮汐大学', '避免市能源局成立青岛潮汐大学'],
  ])('claims nothing: %s', (text) => {
    expect(relationsIn(planOf(`${text}。`))).toEqual([]);
  });

  it('leaves the clause before it what it claims', () => {
    expect(relationsIn(planOf('市能源局发布《海上风电管理办法》，禁止青岛风能生态园成立青岛潮汐大学。'))).toEqual([
      '市能源局 ISSUES 海上风电管理办法',
    ]);
  });

  it('has its denial before it, not behind', () => {
    expect(relationsIn(planOf('市能源局成立青岛潮汐大学不得延误。'))).toEqual(['市能源局 ESTABLISHES 青岛潮汐大学']);
  });
});
