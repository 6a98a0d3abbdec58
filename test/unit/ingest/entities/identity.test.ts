import { bodyIdentity } from '../../../../ingest/4-entities/body-identity.js';
import type { NameContext } from '../../../../ingest/4-entities/identity.js';
import { nameIdentity } from '../../../../ingest/4-entities/name-identity.js';
import { policyIdentity } from '../../../../ingest/4-entities/policy-identity.js';
import { zoneIdentity } from '../../../../ingest/4-entities/zone-identity.js';
import { knowledge } from '../../../../ingest/knowledge/knowledge.js';
import { fold } from '../../../../ingest/text/fold.js';

/** A text of a place, or of the State. */
const of = (place?: string): NameContext => ({
  knowledge: knowledge(),
  jurisdiction: place === undefined ? undefined : knowledge().divisions.find(({ name }) => name === place)!,
  source: `${place ?? 'State'}.md`,
});
const key = ({ name, scope }: { name: string; scope: string }): string => `${name}@${scope}`;

/** A name as a list of those responsible has it, in a text of a place. */
const body = (name: string, place?: string): string => key(bodyIdentity(fold(name), { rule: 'responsible-unit' }, of(place)));
const zone = (name: string, place?: string): string => key(zoneIdentity(fold(name), of(place)));
const name = (form: string, place?: string): string => key(nameIdentity(fold(form), of(place)));
const policy = (title: string, place?: string, own = false): string => key(policyIdentity(title, own, of(place)));

type Side = readonly [name: string, place?: string];

describe('bodies', () => {
  test.each<[string, Side, Side]>([
    ['a level and the full name', ['市发改委', '合肥市'], ['合肥市发展和改革委员会']],
    ['a form that is between the listed ones', ['市发展和改革委', '北京市'], ['市发改委', '北京市']],
    ['a bare member of a list and one with its level', ['商务厅', '广东省'], ['省商务厅', '广东省']],
    ['the province in two of its cities', ['省政府', '佛山市'], ['广东省人民政府', '广州市']],
    ['a bare form that only the province has', ['农业农村厅', '广州市'], ['省农业农村厅', '佛山市']],
    ['a bare form of a municipality', ['发展改革委', '北京市'], ['北京市发展和改革委员会']],
    ['an autonomous region by its short name', ['宁夏自治区市场监管厅'], ['自治区市场监管厅', '宁夏回族自治区']],
    ['a prefecture by its short name', ['红河州人民政府'], ['州政府', '红河哈尼族彝族自治州']],
    ['a place within a place', ['广东省深圳市财政局'], ['市财政局', '深圳市']],
    ['a committee of the Party', ['中共深圳市委'], ['市委', '深圳市']],
    ['an unlisted body by its short word', ['市招商引资监督管理委员会', '合肥市'], ['合肥市招商引资监管委']],
    ['a bare name of the State and its full one', ['铁路局'], ['国家铁路局', '广东省']],
    ['the State by another word', ['中国民航局', '河南省'], ['民航局']],
    ['a branch by its parent in short', ['人行合肥中心支行', '合肥市'], ['中国人民银行合肥市中心支行']],
    ['a branch with the office of a place', ['国家税务总局深圳市税务局'], ['市税务局', '深圳市']],
    ['a branch of a company', ['国网宜春供电公司', '宜春市'], ['国家电网有限公司宜春市供电公司']],
    ['a word that begins like a level', ['市场监管局', '合肥市'], ['市市场监督管理局', '合肥市']],
    ['a district below a municipality', ['市商务委', '黄浦区'], ['上海市商务委员会']],
  ])('one: %s', (_, [a, inA], [b, inB]) => {
    expect(body(a, inA)).toBe(body(b, inB));
  });

  test.each<[string, Side, Side]>([
    ['two cities', ['市商务局', '深圳市'], ['市商务局', '合肥市']],
    ['two levels', ['省商务厅', '合肥市'], ['市商务局', '合肥市']],
    ['bare members in two provinces', ['药监局', '河南省'], ['药监局', '广东省']],
    ['a bare member and the State’s', ['药监局', '河南省'], ['药监局']],
    ['a city in a text of its province, which does not say which', ['市财政局', '广东省'], ['省财政厅', '广东省']],
    ['a level in two texts whose home is not known', ['市财政局'], ['市财政局', '广东省']],
    ['branches of two places', ['人行合肥中心支行'], ['人行南昌中心支行']],
    ['a branch and its parent', ['国网宜春供电公司'], ['国家电网']],
    ['a branch of a city and one of its province', ['人民银行济南分行'], ['人民银行山东省分行']],
    ['a body and its office', ['市政府', '合肥市'], ['市政府办公室', '合肥市']],
    ['a committee and its office', ['市禁毒委', '合肥市'], ['市禁毒办', '合肥市']],
    ['a body and its successor', ['中国铁路总公司'], ['中国国家铁路集团有限公司']],
    ['an association whose name begins like a bank', ['中国银行业协会'], ['中国银行']],
    ['centres of two cities', ['市公共资源交易中心', '银川市'], ['市公共资源交易中心', '遂宁市']],
  ])('two: %s', (_, [a, inA], [b, inB]) => {
    expect(body(a, inA)).not.toBe(body(b, inB));
  });

  it('a level that no place of the chain has means something in one document only', () => {
    expect(body('省财政厅')).toBe('财政厅@State.md/省');
  });

  it('a body carries the place that it belongs to', () => {
    expect(bodyIdentity('省发展改革委', { rule: 'responsible-unit' }, of('广州市')).jurisdiction).toBe('广东省');
  });
});

describe('zones', () => {
  test.each<[string, Side, Side]>([
    ['a level and a place', ['市高新区', '荆门市'], ['荆门高新技术产业开发区']],
    ['a bare common name and a place', ['经开区', '宣城市'], ['宣城经济技术开发区']],
    ['a free trade zone by its short word', ['中国（安徽）自贸试验区'], ['中国（安徽）自由贸易试验区']],
    ['a part of a free trade zone', ['中国（湖北）自由贸易试验区武汉片区'], ['自贸试验区武汉片区', '武汉市']],
    ['a listed zone below its province', ['陕西省杨凌农业高新技术产业示范区'], ['杨凌示范区', '陕西省']],
  ])('one: %s', (_, [a, inA], [b, inB]) => {
    expect(zone(a, inA)).toBe(zone(b, inB));
  });

  test.each<[string, Side, Side]>([
    ['a common name in two cities', ['综保区', '岳阳市'], ['综保区', '郴州市']],
    ['parts of two places', ['自贸试验区长沙片区'], ['自贸试验区武汉片区']],
    ['a zone and a part of it', ['中国（云南）自由贸易试验区昆明片区'], ['中国（云南）自由贸易试验区']],
  ])('two: %s', (_, [a, inA], [b, inB]) => {
    expect(zone(a, inA)).not.toBe(zone(b, inB));
  });
});

describe('policies', () => {
  test.each<[string, string, string]>([
    ['a law by its short name', '安全生产法', '中华人民共和国安全生产法'],
    ['a notice and what it carries', '云南省人民政府办公厅关于印发云南省营商环境行动方案的通知', '云南省营商环境行动方案'],
    ['a title in a title', '财政部关于印发〈政府采购需求管理办法〉的通知', '政府采购需求管理办法'],
    ['two dashes and a year', '数字海湾发展规划（2018—2022年）', '数字海湾发展规划（2018-2022）'],
    ['with and without the State’s issuer', '国务院关于加快风能发展的意见', '关于加快风能发展的意见'],
  ])('one: %s', (_, a, b) => {
    expect(policy(a)).toBe(policy(b));
  });

  it('the own title is of the issuer’s place, as others cite it', () => {
    expect(policy('优化提升营商环境五大专项行动方案', '陕西省', true)).toBe(policy('陕西省优化提升营商环境五大专项行动方案'));
  });

  test.each<[string, Side, Side]>([
    ['regulations of two places', ['山西省优化营商环境条例'], ['陕西省优化营商环境条例']],
    ['a regulation of a place and the State’s', ['优化营商环境条例'], ['陕西省优化营商环境条例']],
    ['two years', ['北京市2021年政务公开工作要点'], ['北京市2022年政务公开工作要点']],
    ['a title that says nothing, in two documents', ['实施方案', '陕西省'], ['实施方案', '山西省']],
  ])('two: %s', (_, [a, inA], [b, inB]) => {
    expect(policy(a, inA)).not.toBe(policy(b, inB));
  });
});

describe('programmes, products and events that no gazetteer lists', () => {
  test.each<[string, Side, Side]>([
    ['a level and its place', ['市潮汐数据平台', '北京市'], ['北京市潮汐数据平台']],
    ['the whole of a place', ['全省潮汐行动', '山东省'], ['山东省潮汐行动']],
    ['a rank', ['省级潮汐试点', '济南市'], ['山东省潮汐试点']],
    ['a bare name in two cities of a province', ['潮汐行动', '济南市'], ['潮汐行动', '德州市']],
    ['a name of the State in two provinces', ['国家潮汐工程', '济南市'], ['国家潮汐工程', '合肥市']],
  ])('one: %s', (_, [a, inA], [b, inB]) => {
    expect(name(a, inA)).toBe(name(b, inB));
  });

  test.each<[string, Side, Side]>([
    ['a level in two cities', ['市政府门户网站', '济南市'], ['市政府门户网站', '德州市']],
    ['a bare name in two provinces', ['“十百千”行动', '济南市'], ['“十百千”行动', '合肥市']],
  ])('two: %s', (_, [a, inA], [b, inB]) => {
    expect(name(a, inA)).not.toBe(name(b, inB));
  });
});
