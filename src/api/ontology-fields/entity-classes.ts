import { type ClassType, Float, Int, ObjectType } from 'type-graphql';
import type { AttributeDefinition, EntityTypeDefinition, Ontology } from '../../../schema/ontology.js';
import type { StoredEntity } from '../../store/port/graph-store.js';
import { attributeEnum } from '../schema-builder/enums.js';
import { nameClass } from '../schema-builder/names.js';
import { PartialDate } from '../schema-builder/scalars.js';
import { Entity } from '../types/entity.type.js';
import { Node } from '../types/node.type.js';
import { fieldsClass, type FieldSpec } from './field-class.js';

/** The object type of each entity type, by name, and the resolvers of their attributes. */
export interface EntityClasses {
  readonly byType: ReadonlyMap<string, ClassType>;
  readonly resolvers: readonly ClassType[];
}

/** Makes one object type for each entity type, its attributes as typed fields. */
export function entityClasses(ontology: Ontology): EntityClasses {
  const byType = new Map<string, ClassType>();
  const resolvers: ClassType[] = [];
  for (const type of ontology.entityTypes) {
    const Class = nameClass(class extends Entity {}, type.name);
    const description = `${type.label.zh} · ${type.description.en}`;
    ObjectType(type.name, { implements: [Node, Entity], simpleResolvers: true, description })(Class);
    byType.set(type.name, Class);
    if (type.attributes.length > 0)
      resolvers.push(
        fieldsClass(
          Class,
          type.attributes.map((attribute) => attributeField(type, attribute)),
        ),
      );
  }
  return { byType, resolvers };
}

function attributeField(owner: EntityTypeDefinition, attribute: AttributeDefinition): FieldSpec<StoredEntity> {
  // Worked out here, not in the thunk: an enum has to be registered before the schema is built.
  const type = attributeType(owner, attribute);
  return {
    name: attribute.name,
    type: () => type,
    nullable: true,
    description: `${attribute.label.zh} · ${attribute.label.en}`,
    resolve: (entity) => entity.attributes[attribute.name] ?? null,
  };
}

function attributeType(owner: EntityTypeDefinition, attribute: AttributeDefinition): object {
  if (attribute.type === 'enum') return attributeEnum(owner.name, attribute);
  return { string: String, int: Int, float: Float, date: PartialDate, boolean: Boolean }[attribute.type];
}
