import { hasTrait } from '../../schema/entity-traits.js';
import type { MentionedDocument } from '../3-mentions/find-mentions.js';
import type { Entity } from '../4-entities/entity.js';
import type { SuccessorRules } from '../knowledge/successors.js';
import { type Claim, endOf } from './claim.js';

const SOURCE = 'successors';

/** Where a text names a body and the one whose place it took: general knowledge, said to be so; the evidence is the successor's name. */
export function successorClaims(document: MentionedDocument, entities: readonly Entity[], rules: SuccessorRules): Claim[] {
  const bodies = entities.filter(({ type }) => hasTrait(type, 'body'));
  const byIdentity = new Map(bodies.map((entity) => [keyOf(entity.identity.name, entity.identity.scope), entity]));
  return bodies.flatMap((body) =>
    (rules.get(body.identity.name) ?? []).flatMap(({ name, date }): Claim[] => {
      const predecessor = byIdentity.get(keyOf(name, body.identity.scope));
      if (!predecessor) return [];
      const { start, end, sentence } = body.mentions[0]!;
      const { section } = document.sentences[sentence]!;
      const base = { type: 'SUCCEEDS', subject: endOf(body), object: endOf(predecessor), span: { start, end }, section };
      return [{ ...base, modality: 'FACT', rule: 'gazetteer:successors', gazetteer: SOURCE, ...(date ? { date } : {}) }];
    }),
  );
}

function keyOf(name: string, scope: string): string {
  return `${scope}\u001f${name}`;
}
