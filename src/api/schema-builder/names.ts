/** `responsibleFor` and `RESPONSIBLE_FOR` both become `ResponsibleFor`. */
export function pascalCase(name: string): string {
  const words = name.includes('_') || name === name.toUpperCase() ? name.toLowerCase().split('_') : [name];
  return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('');
}

/** `responsibleFor` becomes `RESPONSIBLE_FOR`, as a value of an enum is spelled. */
export function constantCase(name: string): string {
  return name.replace(/[A-Z]/g, '_$&').toUpperCase();
}

/** Gives a class made at run time the name that type-graphql and stack traces show. */
export function nameClass<T extends object>(target: T, name: string): T {
  return Object.defineProperty(target, 'name', { value: name });
}
