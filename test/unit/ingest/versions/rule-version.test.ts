import { parseLexicon } from '../../../../ingest/text/lexicon.js';
import { hashRule, type RuleName, ruleVersion } from '../../../../ingest/versions/rule-version.js';
import { stageCode } from '../../../../ingest/versions/stage-code.js';

type Lexicon = Record<string, unknown>;
const relations = parseLexicon('relations') as Lexicon & { rules: { id: string; type: string; verbs: string[] }[] };
const names = parseLexicon('names') as Lexicon &
  Record<'classes' | 'listClasses' | 'cueWordClasses' | 'openings', { type: string; needs: string }[]>;

const typed = (family: 'list' | 'cue-word' | 'opening', { type }: { type: string }): RuleName => `${family}:${type.toLowerCase()}`;
const RULES: readonly RuleName[] = [
  ...relations.rules.map(({ id }) => `verb:${id}` as const),
  ...(['built-on', 'based-on', 'approved-by', 'title-issuer', 'name:branch', 'name:subordinate', 'name:adjacent-place'] as const),
  ...new Set(names.classes.map(({ type, needs }) => `suffix:${type.toLowerCase()}:${needs}` as const)),
  ...(['quoted:alone', 'quoted:row', 'quoted:joined', 'quoted:class-word', 'quoted:named', 'letters'] as const),
  ...(['leading-group', 'own-field', 'boundary:suffix'] as const),
  ...new Set(names.listClasses.map((one) => typed('list', one))),
  ...new Set(names.cueWordClasses.map((one) => typed('cue-word', one))),
  ...new Set(names.openings.map((one) => typed('opening', one))),
  ...(['responsibility:list', 'structure:task', 'structure:target', 'target:quantity', 'metadata:issuer', 'gazetteer:zones'] as const),
];

const versions = (code = stageCode()): string[] => RULES.map((rule) => hashRule(rule, code));
/** The rules that have other versions after a change of data or code, which is taken back. */
function changedBy(change: () => (() => void) | void, code = stageCode()): readonly RuleName[] {
  const before = versions();
  const undo = change();
  const after = versions(code);
  undo?.();
  return RULES.filter((_, at) => before[at] !== after[at]);
}

test('a version is a short hash, and every rule has its own', () => {
  for (const rule of RULES) expect(ruleVersion(rule)).toMatch(/^[0-9a-f]{12}$/);
  expect(new Set(versions()).size).toBe(RULES.length);
});

test('a changed entry of a lexicon changes its rule and no other', () => {
  for (const rule of relations.rules) {
    const change = () => {
      rule.verbs.push('新词');
      return () => void rule.verbs.pop();
    };
    expect(changedBy(change)).toEqual([`verb:${rule.id}`]);
  }
});

test.each([
  ['relations', relations],
  ['names', names],
])('every part of the lexicon %s is in the version of a rule', (_, lexicon) => {
  for (const [part, value] of Object.entries(lexicon)) {
    const change = () => {
      delete lexicon[part];
      return () => void (lexicon[part] = value);
    };
    // Where a part is missing, the list of a rule's own entries cannot be read either.
    if (!['rules', 'classes', 'listClasses', 'cueWordClasses', 'openings'].includes(part))
      expect([part, changedBy(change)]).not.toEqual([part, []]);
  }
});

test('words that all rules of relations share change all of them, and no rule of names', () => {
  const changed = changedBy(() => {
    const { negation } = relations;
    relations['negation'] = `${String(negation)}|新词`;
    return () => void (relations['negation'] = negation);
  });
  expect(changed).toEqual(RULES.slice(0, RULES.indexOf('name:adjacent-place') + 1));
});

test('the code of a stage changes the rules that are read or claimed there', () => {
  const changed = changedBy(() => undefined, { ...stageCode(), '4-entities': 'other' });
  expect(changed).toEqual(['structure:target', 'target:quantity']);
});
