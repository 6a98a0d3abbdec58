import { makeId, sha256 } from '../../../schema/ids.js';
import { ontology } from '../../../schema/ontology.js';
import type {
  AssertionRecord,
  DocumentGraph,
  EntityRecord,
  EvidenceRecord,
  MentionRecord,
  RelationRecord,
} from '../../../schema/records.js';
import { mulberry32 } from '../generate-plan.js';

const ENTITIES_A_DOCUMENT = 1000;

/**
 * Documents that together name `entities` entities, half of them institutions that each use some technologies: as many
 * as there are relations asked for. A line says what one institution uses; half of that is what many use, in other
 * documents as well. The same numbers give the same records.
 */
export function* generateGraphs(entities: number, relations: number): Generator<DocumentGraph> {
  const random = mulberry32(entities);
  const uses = Math.round((relations / entities) * 2);
  for (let from = 0; from < entities; from += ENTITIES_A_DOCUMENT) {
    const to = Math.min(entities, from + ENTITIES_A_DOCUMENT);
    const pick = (): number => {
      const near = random() < 0.5;
      const share = random();
      // The square makes a few of them popular.
      const at = near ? from + share * (to - from) : share * share * entities;
      return Math.floor(at / 2) * 2 + 1;
    };
    yield oneDocument(from, to, uses, pick);
  }
}

/** A document about its own entities, the institutions being even and the technologies odd. */
function oneDocument(from: number, to: number, uses: number, pick: () => number): DocumentGraph {
  const source = `generated-${from}.txt`;
  const document = makeId('document', source);
  const section = makeId('section', document, 0);
  const named = new Map<number, EntityRecord>();
  const mentions: MentionRecord[] = [];
  const relations: RelationRecord[] = [];
  const assertions: AssertionRecord[] = [];
  const lines: string[] = [];
  let length = 0;
  const name = (entity: number, start: number): EntityRecord => {
    const known = named.get(entity);
    if (known) return known;
    const record = entityAt(entity);
    named.set(entity, record);
    const end = start + record.name.length;
    const id = makeId('mention', document, start, end);
    mentions.push({ id, document, entity: record.id, section, start, end, quote: record.name, rule: 'generated.name' });
    return record;
  };
  for (let subject = from; subject < to; subject += 2) {
    const objects = new Set([subject + 1]);
    while (objects.size < uses) objects.add(pick());
    let line = entityAt(subject).name;
    const own = name(subject, length);
    const others = [...objects].map((object) => {
      const record = name(object, length + line.length + 1);
      line += `、${record.name}`;
      return record;
    });
    const evidence: EvidenceRecord = { section, start: length, end: length + line.length, quote: line };
    for (const { id: object } of others) {
      const relation = makeId('relation', 'USES', own.id, object);
      const claim = { modality: 'FACT', confidence: 0.9 } as const;
      relations.push({ id: relation, type: 'USES', subject: own.id, object, ...claim });
      const id = makeId('assertion', document, relation, '', evidence.start, 'generated.uses');
      assertions.push({ id, document, relation, ...claim, rule: 'generated.uses', ruleVersion: '1', source: 'text', evidence: [evidence] });
    }
    lines.push(line);
    length += line.length + 1;
  }
  const text = lines.join('\n');
  return {
    document: {
      id: document,
      source,
      sha256: sha256(text),
      length: text.length,
      mediaType: 'text/plain',
      encoding: 'utf-8',
      title: source,
      issuers: [],
    },
    text,
    sections: [
      { id: section, document, kind: 'DOCUMENT', order: 0, number: '', title: source, path: [source], start: 0, end: text.length },
    ],
    entities: [...named.values()],
    mentions,
    relations,
    assertions,
    issues: [],
    run: { pipeline: 'generated-1', ontology: ontology().version },
  };
}

function entityAt(entity: number): EntityRecord {
  const [type, name] = entity % 2 === 0 ? ['Institution', `海燕银行${entity}`] : ['Technology', `潮汐计算${entity}`];
  return { id: makeId('entity', type, name, ''), type: type, name: name, aliases: [], attributes: {} };
}
