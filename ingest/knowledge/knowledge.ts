import { hasTrait, typeWith } from '../../schema/entity-traits.js';
import { join } from 'node:path';
import { type AliasRules, makeAliasRules } from './alias-rules.js';
import { CoreferenceLexicon, type CoreferenceRules, makeCoreferenceRules } from './coreference-rules.js';
import { type BoundaryModel, readBoundaryModel } from './boundary-model.js';
import { type Division, readDivisions } from './divisions.js';
import { comparable, fold } from '../text/fold.js';
import { type GazetteerEntry, readGazetteers } from './gazetteer.js';
import { IdentityLexicon, type IdentityRules, makeIdentityRules } from './identity-rules.js';
import { readLexicon } from '../text/lexicon.js';
import { AliasLexicon, NamesLexicon, PlacesLexicon, SEEDS, WordsLexicon } from './lexicons.js';
import { makeNameRules, type NameRules } from './name-rules.js';
import { type Department, readDepartments } from './departments.js';
import { makeRelationRules, RelationLexicon, type RelationRules } from './relation-rules.js';
import { makeResponsibilityRules, ResponsibilityLexicon, type ResponsibilityRules } from './responsibility-rules.js';
import { makeSuccessorRules, type SuccessorRules, SuccessorsLexicon } from './successors.js';
import { makeTargetRules, TargetLexicon, type TargetRules } from './target-rules.js';
import { Trie } from './trie.js';

/** A known form in the text: which entry it names, and whether by its main name. */
export interface KnownForm {
  readonly entry: GazetteerEntry;
  readonly main: boolean;
}

/** What the pipeline knows before it reads: general knowledge of names and of language. Read once a process. */
export interface Knowledge {
  readonly forms: Trie<KnownForm>;
  readonly departments: Trie<Department>;
  /** Departments by each of their forms, contracted. */
  readonly contractedDepartments: ReadonlyMap<string, readonly Department[]>;
  /** All forms of a department, folded, by its base name. */
  readonly departmentForms: ReadonlyMap<string, readonly string[]>;
  readonly divisions: readonly Division[];
  readonly divisionsByForm: ReadonlyMap<string, readonly Division[]>;
  /** Words for the segmenter, by part of speech. */
  readonly words: WordsLexicon;
  readonly names: NamesLexicon;
  readonly nameRules: NameRules;
  readonly places: PlacesLexicon;
  readonly aliases: AliasRules;
  readonly identity: IdentityRules;
  /** Listed zones by each of their forms, contracted. */
  readonly zones: ReadonlyMap<string, GazetteerEntry>;
  readonly responsibility: ResponsibilityRules;
  readonly relations: RelationRules;
  readonly targets: TargetRules;
  readonly coreference: CoreferenceRules;
  readonly successors: SuccessorRules;
  readonly boundaries: BoundaryModel;
}

let shared: Knowledge | undefined;

export function knowledge(): Knowledge {
  return (shared ??= readKnowledge());
}

/** Does a gazetteer list this name, or is it a department's plain form? */
export function isKnownName(name: string): boolean {
  const { forms, departments } = knowledge();
  const folded = fold(name);
  return forms.get(folded).length > 0 || departments.get(folded).length > 0;
}

function readKnowledge(): Knowledge {
  const places = readLexicon('places', PlacesLexicon);
  const divisions = readDivisions(new RegExp(places.shortFormEnding), new RegExp(places.notPlaces));
  const entries = readGazetteers(join(SEEDS, 'gazetteers'), (file) => !file.startsWith('departments-'));
  const country: GazetteerEntry = {
    type: typeWith('place'),
    name: places.country.name,
    aliases: places.country.aliases,
    attributes: { level: 'COUNTRY' },
    source: 'places',
  };
  const names = readLexicon('names', NamesLexicon);
  const isStemWithClass = stemTest(entries, names.classWords);
  const forms = new Trie<KnownForm>();
  for (const entry of [...divisions, ...entries, country]) {
    const add = (name: string): void => {
      const form = fold(name);
      if (!isStemWithClass(form)) forms.add(form, { entry, main: name === entry.name });
    };
    add(entry.name);
    entry.aliases.forEach(add);
  }
  const identity = makeIdentityRules(readLexicon('identity', IdentityLexicon));
  const departments = new Trie<Department>();
  const departmentForms = new Map<string, string[]>();
  const contractedDepartments = new Map<string, Department[]>();
  for (const department of readDepartments()) {
    const form = fold(department.form);
    const contracted = identity.contractBody(form);
    contractedDepartments.set(contracted, [...(contractedDepartments.get(contracted) ?? []), department]);
    departments.add(form, department);
    departmentForms.set(department.base, [...(departmentForms.get(department.base) ?? []), form]);
  }
  return {
    forms,
    departments,
    contractedDepartments,
    departmentForms,
    divisions,
    divisionsByForm: groupByForm(divisions),
    words: readLexicon('words', WordsLexicon),
    names,
    nameRules: makeNameRules(names),
    places,
    aliases: makeAliasRules(readLexicon('aliases', AliasLexicon)),
    identity,
    zones: zonesByForm(entries, identity),
    relations: makeRelationRules(readLexicon('relations', RelationLexicon)),
    targets: makeTargetRules(readLexicon('targets', TargetLexicon)),
    successors: makeSuccessorRules(readLexicon('successors', SuccessorsLexicon)),
    boundaries: readBoundaryModel(),
    coreference: makeCoreferenceRules(readLexicon('coreference', CoreferenceLexicon)),
    responsibility: makeResponsibilityRules(readLexicon('responsibility', ResponsibilityLexicon)),
  };
}

/** Is a form another term with a class word behind it (人工智能|技术)? Then the term alone is the name. */
function stemTest(entries: readonly GazetteerEntry[], classWords: readonly string[]): (form: string) => boolean {
  const terms = new Set(entries.filter(({ type }) => hasTrait(type, 'term')).flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
  return (form) => terms.has(form) && classWords.some((word) => form.endsWith(word) && terms.has(form.slice(0, -word.length)));
}

function zonesByForm(entries: readonly GazetteerEntry[], { contractZone }: IdentityRules): Map<string, GazetteerEntry> {
  const zones = entries.filter(({ type }) => hasTrait(type, 'site'));
  return new Map(
    zones.flatMap((entry) => [entry.name, ...entry.aliases].map((form) => [comparable(contractZone(fold(form))), entry] as const)),
  );
}

function groupByForm(divisions: readonly Division[]): Map<string, Division[]> {
  const grouped = new Map<string, Division[]>();
  for (const division of divisions) {
    for (const form of [division.name, ...division.aliases]) {
      const list = grouped.get(form);
      if (list) list.push(division);
      else grouped.set(form, [division]);
    }
  }
  return grouped;
}
