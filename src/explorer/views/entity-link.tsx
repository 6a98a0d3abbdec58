import type { VNode } from 'preact';
import type { EntityType } from '../api/generated/operations.js';
import { formatAddress } from '../model/address.js';
import { KindBadge } from './kind-badge.js';

export interface LinkedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

/** An entity by its name, which leads to it, and its type. */
export function EntityLink({ entity: { id, name, type } }: { readonly entity: LinkedEntity }): VNode {
  return (
    <span class="entity-link">
      <a href={formatAddress({ name: 'entity', id })}>{name}</a> <KindBadge type={type} />
    </span>
  );
}
