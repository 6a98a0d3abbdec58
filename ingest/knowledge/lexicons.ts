import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PlangraphError } from '../../schema/errors.js';
import { packageRoot } from '../../schema/package-root.js';

export const SEEDS = join(packageRoot, 'seeds');

/** What a name of a class needs before its ending; see `seeds/lexicons/names.yaml`. */
export type Need = 'place' | 'nation' | 'specific' | 'modifier';

export interface NameClass {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly needs: Need;
  readonly modifier?: number;
  readonly cueModifier?: number;
  readonly longestModifier?: number;
  /** The ending may be a listed name itself, from which the words before it make another (embedded + operating system). */
  readonly overKnown?: boolean;
  readonly genericEndings?: readonly string[];
  /** A place with one generic word behind it (韩国|行业) makes no name of this class. */
  readonly rejectsGeneric?: boolean;
  /** Endings that may follow a whole institution's name: an office or a branch of it. */
  readonly branches?: readonly string[];
  /** Words of which one must stand right before the name. */
  readonly cues?: readonly string[];
  readonly endings: readonly string[];
  readonly generic?: readonly string[];
}

/** A word that closes a list whose members are of one type. */
export interface ListClass {
  readonly type: string;
  /** A regular expression that follows the list. */
  readonly closing: string;
  /** How many members must be known names of the type. */
  readonly known: number;
}

export interface NamesLexicon {
  readonly nameVerbs: readonly string[];
  readonly interiorVerbs: readonly string[];
  readonly notEndings: readonly string[];
  readonly stopWords: readonly string[];
  readonly quantifiers: readonly string[];
  readonly genericModifiers: readonly string[];
  readonly cueVerbs: readonly string[];
  readonly notBefore: readonly string[];
  readonly institutionEndings: readonly string[];
  readonly classes: readonly NameClass[];
  readonly quotedGeneric: string;
  readonly quotedJoin: string;
  readonly tails: readonly string[];
  readonly joining: readonly string[];
  readonly leadingGroup: string;
  readonly people: readonly string[];
  readonly quotedClasses: readonly { readonly type: string; readonly endings: readonly string[] }[];
  readonly listClasses: readonly ListClass[];
  readonly boundEndings: readonly string[];
  readonly classWords: readonly string[];
  readonly openings: readonly { readonly type: string; readonly opening: string }[];
}

export interface PlacesLexicon {
  readonly shortFormEnding: string;
  readonly notPlaces: string;
  readonly levelPrefixes: readonly string[];
  readonly levels: Readonly<Record<string, readonly string[]>>;
  /** Words for the State before an organ's base name. */
  readonly national: readonly string[];
  readonly country: { readonly name: string; readonly aliases: readonly string[] };
}

export interface AliasLexicon {
  readonly declares: readonly string[];
  readonly selfReference: string;
  readonly selfReferenceExcluded: readonly string[];
  readonly policyKinds: readonly string[];
  readonly institutionEndings: readonly string[];
  readonly pairForms: string;
  readonly standardName: string;
  readonly standardSeries: string;
}

/**
 * Reads one lexicon of `seeds/lexicons`.
 * @throws PlangraphError SEED_INVALID where the file is not YAML of an object.
 */
export function readLexicon<T>(name: string): T {
  const path = join(SEEDS, 'lexicons', `${name}.yaml`);
  try {
    const value = parse(readFileSync(path, 'utf8')) as unknown;
    if (typeof value !== 'object' || value === null) throw new Error('not a mapping');
    return value as T;
  } catch (cause) {
    throw new PlangraphError('SEED_INVALID', `seeds/lexicons/${name}.yaml cannot be read: ${String((cause as Error).message)}`, { cause });
  }
}
