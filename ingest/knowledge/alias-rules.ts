import type { AliasLexicon } from './lexicons.js';
import { anyOf } from '../text/lexicon.js';

/** The alias lexicon made ready; patterns work on folded text. */
export interface AliasRules {
  /** 以下简称“X”: the first group is X. */
  readonly declaration: RegExp;
  readonly acronym: RegExp;
  /** A form for two or more things at once (双园, 两区). */
  readonly pair: RegExp;
  /** 本规划, 本行动计划. */
  readonly self: RegExp;
  readonly selfExcluded: ReadonlySet<string>;
  readonly policyKinds: ReadonlySet<string>;
  readonly institutionEnding: RegExp;
  /** A national, industry or international standard by its number: gb/t 23000, yd/t 1234-2020, iso 9001. */
  readonly standardNumber: RegExp;
  /** A standard's name, at the end of what stands before its number. */
  readonly standardName: RegExp;
}

export function makeAliasRules(lexicon: AliasLexicon): AliasRules {
  return {
    declaration: new RegExp(`(?:${anyOf(lexicon.declares)})[:：]?[“《"]?([^“”《》"、,，;；()]{1,40})[”》"]?`, 'g'),
    acronym: /^[a-z][a-z0-9.&\- ]{1,14}$/,
    pair: new RegExp(lexicon.pairForms),
    self: new RegExp(lexicon.selfReference, 'g'),
    selfExcluded: new Set(lexicon.selfReferenceExcluded),
    policyKinds: new Set(lexicon.policyKinds),
    institutionEnding: new RegExp(`(?:${anyOf(lexicon.institutionEndings)})$`),
    standardNumber: new RegExp(
      `(?:gb|yd|jr|sj|ga|db\\d{0,2}|iso|iec)(?:/[tz])?\\s{0,2}\\d{2,6}(?:\\.\\d+)?(?:-\\d{4})?(?:${lexicon.standardSeries})?`,
      'g',
    ),
    standardName: new RegExp(lexicon.standardName, 'u'),
  };
}
