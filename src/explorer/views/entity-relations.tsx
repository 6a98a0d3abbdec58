import type { VNode } from 'preact';
import { ask } from '../api/ask.js';
import { EntityRelationsDocument, type EntityRelationsQuery } from '../api/generated/operations.js';
import { useOntology } from '../api/ontology.js';
import { usePages } from '../api/use-pages.js';
import { useTexts } from '../i18n/texts.js';
import { formatAddress } from '../model/address.js';
import { groupBy } from '../model/group-by.js';
import { Answered } from './answered.js';
import { EntityLink } from './entity-link.js';
import { EvidenceQuote } from './evidence-quote.js';
import { MoreButton } from './more-button.js';

type RelationRow = NonNullable<EntityRelationsQuery['entity']>['relations']['nodes'][number];

export interface EntityRelationsProps {
  readonly id: string;
  /** All names of the entity. */
  readonly names: readonly string[];
}

/** The relations of an entity by type, direction and role; each opens to the sentences that say it. */
export function EntityRelations({ id, names }: EntityRelationsProps): VNode {
  const texts = useTexts();
  const pages = usePages(async (after, signal) => {
    const { entity } = await ask(EntityRelationsDocument, { id, after }, signal);
    return entity?.relations ?? { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } };
  }, `relations of ${id}`);
  const groups = groupBy(pages.data ?? [], ({ relation, direction, role }) => JSON.stringify([relation.type, direction, role]));
  return (
    <section class="relations">
      <h2>{texts.say('entity.relations')}</h2>
      <Answered answer={pages}>
        {pages.totalCount === 0 && <p class="faint">{texts.say('entity.noRelations')}</p>}
        {[...groups].map(([key, rows]) => (
          <section key={key}>
            <GroupTitle row={rows[0]!} />
            <ul class="plain">
              {rows.map((row) => (
                <li key={row.relation.id} class="relation-row">
                  <Row row={row} names={names} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <MoreButton pages={pages} />
      </Answered>
    </section>
  );
}

function GroupTitle({ row: { relation, direction, role } }: { readonly row: RelationRow }): VNode {
  const texts = useTexts();
  const { label, symmetric } = useOntology().relation(relation.type);
  const name = texts.label(label);
  return (
    <h3>
      {symmetric ? name : direction === 'OUT' ? `${name} →` : `← ${name}`}
      {role && <span class="role"> {texts.word('role', role)}</span>}
    </h3>
  );
}

function Row({ row, names }: { readonly row: RelationRow; readonly names: readonly string[] }): VNode {
  const texts = useTexts();
  const { relation, other, direction, modality, date, confidence, evidence, evidenceCount } = row;
  const others = [other.name, ...other.aliases];
  const facts = [texts.word('modality', modality), date, texts.percent(confidence)].filter((fact) => fact != null);
  return (
    <>
      <EntityLink entity={other} /> <span class="faint">{facts.join(' · ')}</span>
      <details>
        <summary>{texts.say('relation.quotes', { count: evidenceCount })}</summary>
        {evidence.map((passage) => (
          <EvidenceQuote
            key={passage.assertion.id + passage.start}
            evidence={passage}
            subject={direction === 'OUT' ? names : others}
            object={direction === 'OUT' ? others : names}
          />
        ))}
        <p>
          <a href={formatAddress({ name: 'relation', id: relation.id })}>{texts.say('relation.open')}</a>
        </p>
      </details>
    </>
  );
}
