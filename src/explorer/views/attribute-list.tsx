import type { VNode } from 'preact';
import type { EntityPageQuery, EntityType } from '../api/generated/operations.js';
import { useOntology } from '../api/ontology.js';
import { useTexts } from '../i18n/texts.js';
import { claimsByAttribute } from '../model/claims-by-attribute.js';
import { EvidenceQuote } from './evidence-quote.js';

type Claims = NonNullable<EntityPageQuery['entity']>['assertions']['nodes'];

/** The attributes of an entity, in the ontology's order, each with the sentences that give its value. */
export function AttributeList({ type, assertions }: { readonly type: EntityType; readonly assertions: Claims }): VNode | null {
  const texts = useTexts();
  const claims = claimsByAttribute(assertions);
  const known = useOntology()
    .entity(type)
    .attributes.filter(({ name }) => claims.has(name));
  if (known.length === 0) return null;
  return (
    <section>
      <h2>{texts.say('entity.attributes')}</h2>
      <dl class="facts">
        {known.map(({ name, label }) => {
          const [surest] = claims.get(name)!;
          const passages = claims.get(name)!.flatMap(({ evidence }) => evidence);
          return (
            <div key={name}>
              <dt>{texts.label(label)}</dt>
              <dd>
                {passages.length === 0 ? (
                  String(surest?.value)
                ) : (
                  <details>
                    <summary>{String(surest?.value)}</summary>
                    {passages.map((evidence) => (
                      <EvidenceQuote key={evidence.assertion.id + evidence.start} evidence={evidence} object={[String(surest?.value)]} />
                    ))}
                  </details>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
