import { type Static, Type } from '@sinclair/typebox';
import { anyOf, shapeOf, Word, Words } from '../text/lexicon.js';
import { Pattern, patternOf } from '../text/pattern.js';

const Role = Type.Union([Type.Literal('LEAD'), Type.Literal('SUPPORT')]);
export type Role = Static<typeof Role>;

const byRole = shapeOf({ LEAD: Words, SUPPORT: Words });

/** `seeds/lexicons/responsibility.yaml` */
export const ResponsibilityLexicon = shapeOf({
  labels: byRole,
  verbs: byRole,
  fillers: Words,
  afterLead: Role,
  firstLeads: Word,
  holdsOn: Word,
  jointly: Words,
  unitEndings: Words,
  andOthers: Pattern,
  beside: Words,
  runningVerbs: Words,
  leadingPart: Word,
  setUpFor: Word,
  unnamedBody: Word,
  manyFounders: Word,
  noDuty: Word,
  noUnitHead: Word,
  itemHead: Word,
  by: Words,
  leading: Words,
  openers: Words,
  genericUnits: Word,
  noUnits: Word,
  placeEndings: Words,
  manyGovernments: Word,
  taskHeading: Word,
  taskNumber: Word,
  serialHeading: Word,
});
type ResponsibilityLexicon = Static<typeof ResponsibilityLexicon>;

/** The lexicon made ready: one pattern for a label, one for a list's verb, and what a unit looks like. */
export interface ResponsibilityRules {
  readonly label: RegExp;
  readonly labelRoles: ReadonlyMap<string, Role>;
  readonly verb: RegExp;
  readonly verbRoles: ReadonlyMap<string, Role>;
  readonly trailingFiller: RegExp;
  readonly afterLead: Role;
  /** A ruling that the first of a list leads, and what makes it hold for the lists behind it. */
  readonly firstLeads: RegExp;
  readonly holdsOn: RegExp;
  readonly jointly: RegExp;
  readonly unitEnding: RegExp;
  /** In running text, what stands behind 由 up to the end of the sentence: the first group. */
  readonly byPhrase: RegExp;
  /** Labels that give SUPPORT behind one that leads. */
  readonly beside: ReadonlySet<string>;
  /** What stands between units and what they do in running text. */
  readonly runningVerb: RegExp;
  /** Who is to play a leading part (发挥A统筹协调作用): the first group. */
  readonly leadingPart: RegExp;
  /** Who is set up for a duty (成立A，统筹…): the first group. */
  readonly setUpFor: RegExp;
  /** A body called by its kind alone (领导小组). */
  readonly unnamedBody: RegExp;
  readonly manyFounders: RegExp;
  readonly noDuty: RegExp;
  readonly noUnitHead: RegExp;
  readonly itemHead: RegExp;
  /** The last 由 of a text, from what stands behind it. */
  readonly lastBy: RegExp;
  /** A verb that makes whoever stands before it lead. */
  readonly leading: RegExp;
  /** Words and spaces before a unit that are not part of its name. */
  readonly opener: RegExp;
  /** 等部门 behind the last unit. */
  readonly andOthers: RegExp;
  readonly genericUnit: RegExp;
  /** Members of a list that are no bodies at all. */
  readonly noUnit: RegExp;
  /** 各市人民政府: many bodies at once. */
  /** A place that may stand in a list of units. */
  readonly placeEnding: RegExp;
  readonly manyGovernments: RegExp;
  readonly taskHeading: RegExp;
  readonly taskNumber: RegExp;
  /** The column that numbers the rows. */
  readonly serialHeading: RegExp;
}

export function makeResponsibilityRules(lexicon: ResponsibilityLexicon): ResponsibilityRules {
  const labelRoles = rolesOf(lexicon.labels);
  const verbRoles = rolesOf(lexicon.verbs);
  return {
    label: new RegExp(`(${anyOf([...labelRoles.keys()])})[:：]`, 'g'),
    labelRoles,
    verb: new RegExp(`(${anyOf([...verbRoles.keys()])})(?=[,，;；。、)）]|$)`, 'g'),
    verbRoles,
    trailingFiller: new RegExp(`(?:${anyOf(lexicon.fillers)}){1,4}$`),
    afterLead: lexicon.afterLead,
    firstLeads: new RegExp(lexicon.firstLeads),
    holdsOn: new RegExp(lexicon.holdsOn),
    jointly: new RegExp(anyOf(lexicon.jointly)),
    unitEnding: new RegExp(`(?:${anyOf(lexicon.unitEndings)})(?:\\([^()]{1,20}\\)|〔[^〔〕]{1,20}〕)?$`),
    byPhrase: new RegExp(`(?:${anyOf(lexicon.by)})([^。；;！？\\n()]{2,120})`, 'g'),
    lastBy: new RegExp(`^[^]*${anyOf(lexicon.by)}`),
    beside: new Set(lexicon.beside),
    runningVerb: new RegExp(anyOf(lexicon.runningVerbs), 'g'),
    leadingPart: new RegExp(lexicon.leadingPart, 'g'),
    setUpFor: new RegExp(lexicon.setUpFor, 'g'),
    manyFounders: new RegExp(lexicon.manyFounders),
    unnamedBody: new RegExp(lexicon.unnamedBody),
    noDuty: new RegExp(lexicon.noDuty),
    noUnitHead: new RegExp(lexicon.noUnitHead),
    itemHead: new RegExp(lexicon.itemHead),
    leading: new RegExp(`^(?:${anyOf(lexicon.leading)})`),
    opener: new RegExp(`^(?:${anyOf(lexicon.openers)}|\\s|\\p{Script=Han}{2,8}[:：])*`, 'u'),
    andOthers: new RegExp(patternOf(lexicon.andOthers)),
    genericUnit: new RegExp(lexicon.genericUnits),
    noUnit: new RegExp(lexicon.noUnits),
    placeEnding: new RegExp(`^[\\d\\p{Script=Han}]{1,5}${anyOf(lexicon.placeEndings)}$`, 'u'),
    manyGovernments: new RegExp(lexicon.manyGovernments),
    taskHeading: new RegExp(lexicon.taskHeading),
    taskNumber: new RegExp(lexicon.taskNumber, 'u'),
    serialHeading: new RegExp(lexicon.serialHeading),
  };
}

function rolesOf(table: Readonly<Record<Role, readonly string[]>>): Map<string, Role> {
  return new Map((Object.keys(table) as Role[]).flatMap((role) => table[role].map((word) => [word, role] as const)));
}
