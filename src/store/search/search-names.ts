/** The attribute that holds an entity's usual English name. */
const ENGLISH_NAME = 'nameEn';

/** What search knows an entity by besides its name: its aliases, and its English name as one more. */
export function otherNames(entity: {
  readonly aliases: readonly string[];
  readonly attributes: Readonly<Record<string, unknown>>;
}): readonly string[] {
  const english = entity.attributes[ENGLISH_NAME];
  return typeof english === 'string' ? [...entity.aliases, english] : entity.aliases;
}
