import { whyOne } from '../../../../ingest/explain/why-one.js';

const of = (name: string, home?: string) => ({ name, ...(home === undefined ? {} : { home }) });

test('a short form and the full one', () => {
  expect(whyOne(of('市发改委', '深圳市'), of('深圳市发展和改革委员会'), 'Institution')).toEqual({
    one: true,
    meanings: [
      { name: '发展和改革委员会', scope: '440300', place: '深圳市' },
      { name: '发展和改革委员会', scope: '440300', place: '深圳市' },
    ],
    reasons: [
      { feature: 'NAME', speaks: 'for', says: 'both are 发展和改革委员会' },
      { feature: 'PLACE', speaks: 'for', says: 'both of 深圳市' },
    ],
  });
});

test('one form at two places', () => {
  const { one, reasons } = whyOne(of('市商务局', '深圳市'), of('市商务局', '合肥市'), 'Institution');
  expect([one, reasons.map(({ feature, speaks }) => `${feature} ${speaks}`)]).toEqual([false, ['NAME for', 'PLACE against']]);
});

test('a body and the one whose place it took', () => {
  const { one, reasons } = whyOne(of('国家金融监督管理总局'), of('银保监会'), 'Institution');
  expect([one, reasons.at(-1)]).toEqual([
    false,
    { feature: 'SUCCESSOR', speaks: 'against', says: '国家金融监督管理总局 took the place of 中国银行保险监督管理委员会 (2023-03)' },
  ]);
});

test('a zone that a gazetteer lists', () => {
  const { one, reasons } = whyOne(of('市高新区', '荆门市'), of('荆门高新技术产业开发区'), 'Zone');
  expect([one, reasons.some(({ feature }) => feature === 'LISTED')]).toEqual([true, true]);
});

test('a home that is no place is refused', () => {
  expect(() => whyOne(of('市商务局', '海燕市'), of('市商务局'), 'Institution')).toThrow('no place is called 海燕市');
});
