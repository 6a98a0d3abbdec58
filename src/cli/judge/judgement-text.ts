import type { Judgement } from '../../../schema/judgement.js';
import type { Contradiction } from '../../judgements/resolve-judgements.js';

/** What entities are called, by their ids. */
export type Names = ReadonlyMap<string, string>;

/** A judgement as a line for a person. */
export function judgementText(judgement: Judgement, names: Names): string {
  const { id, by, at, why } = judgement;
  return `${id}  ${contentText(judgement, names)}\n  ${by}, ${at}: ${why}`;
}

/** Judgements that contradict each other, and what to do about them. */
export function contradictionText({ kind, entities, judgements }: Contradiction, names: Names): string {
  const whose = entities.map((id) => called(id, names));
  const what = {
    IDENTITY: `${whose.join(' and ')} are said to be one, and to be two`,
    NAME: `${whose.join()} has more than one name`,
    TYPE: `${whose.join()} has more than one type`,
  }[kind];
  return `contradiction: ${what}; none of these holds until one is undone: ${judgements.join(', ')}`;
}

function contentText(judgement: Judgement, names: Names): string {
  const name = (id: string): string => called(id, names);
  switch (judgement.kind) {
    case 'SAME':
      return `SAME       ${name(judgement.entity)} = ${name(judgement.other)}`;
    case 'DIFFERENT':
      return `DIFFERENT  ${name(judgement.entity)} ≠ ${name(judgement.other)}`;
    case 'UNSURE':
      return `UNSURE     ${name(judgement.entity)} ? ${name(judgement.other)}`;
    case 'RENAME':
      return `RENAME     ${name(judgement.entity)} → ${judgement.name}`;
    case 'TYPE':
      return `TYPE       ${name(judgement.entity)}: ${judgement.type}`;
    case 'REJECT':
      return 'assertion' in judgement
        ? `REJECT     ${judgement.assertion}`
        : `REJECT     ${name(judgement.subject)} ${judgement.type} ${name(judgement.object)}`;
  }
}

function called(id: string, names: Names): string {
  const name = names.get(id);
  return name === undefined ? id : `${name} (${id})`;
}
