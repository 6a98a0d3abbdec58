import { join } from 'node:path';
import { type AliasRules, makeAliasRules } from './alias-rules.js';
import { type Division, readDivisions } from './divisions.js';
import { fold } from './fold.js';
import { type GazetteerEntry, readGazetteers } from './gazetteer.js';
import { type AliasLexicon, type NamesLexicon, type PlacesLexicon, readLexicon, SEEDS } from './lexicons.js';
import { makeNameRules, type NameRules } from './name-rules.js';
import { type Organ, readOrgans } from './organs.js';
import { makeRelationRules, type RelationLexicon, type RelationRules } from './relation-rules.js';
import { makeResponsibilityRules, type ResponsibilityLexicon, type ResponsibilityRules } from './responsibility-rules.js';
import { makeTargetRules, type TargetLexicon, type TargetRules } from './target-rules.js';
import { Trie } from './trie.js';

/** A known form in the text: which entry it names, and whether by its main name. */
export interface KnownForm {
  readonly entry: GazetteerEntry;
  readonly main: boolean;
}

/** What the pipeline knows before it reads: general knowledge of names and of language. Read once a process. */
export interface Knowledge {
  readonly forms: Trie<KnownForm>;
  readonly organs: Trie<Organ>;
  readonly divisions: readonly Division[];
  readonly divisionsByForm: ReadonlyMap<string, readonly Division[]>;
  readonly names: NamesLexicon;
  readonly nameRules: NameRules;
  readonly places: PlacesLexicon;
  readonly aliases: AliasRules;
  readonly responsibility: ResponsibilityRules;
  readonly relations: RelationRules;
  readonly targets: TargetRules;
}

let shared: Knowledge | undefined;

export function knowledge(): Knowledge {
  return (shared ??= readKnowledge());
}

function readKnowledge(): Knowledge {
  const places = readLexicon<PlacesLexicon>('places');
  const divisions = readDivisions(new RegExp(places.shortFormEnding), new RegExp(places.notPlaces));
  const entries = readGazetteers(join(SEEDS, 'gazetteers'), (file) => !file.startsWith('organs-'));
  const country: GazetteerEntry = {
    type: 'Place',
    name: places.country.name,
    aliases: places.country.aliases,
    attributes: { level: 'COUNTRY' },
    source: 'places',
  };
  const forms = new Trie<KnownForm>();
  for (const entry of [...divisions, ...entries, country]) {
    forms.add(fold(entry.name), { entry, main: true });
    for (const alias of entry.aliases) forms.add(fold(alias), { entry, main: false });
  }
  const organs = new Trie<Organ>();
  for (const organ of readOrgans()) organs.add(fold(organ.form), organ);
  const names = readLexicon<NamesLexicon>('names');
  return {
    forms,
    organs,
    divisions,
    divisionsByForm: groupByForm(divisions),
    names,
    nameRules: makeNameRules(names),
    places,
    aliases: makeAliasRules(readLexicon<AliasLexicon>('aliases')),
    relations: makeRelationRules(readLexicon<RelationLexicon>('relations')),
    targets: makeTargetRules(readLexicon<TargetLexicon>('targets')),
    responsibility: makeResponsibilityRules(readLexicon<ResponsibilityLexicon>('responsibility')),
  };
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
