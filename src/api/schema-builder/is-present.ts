/** Has the client given the argument? GraphQL lets it write null for one that it means to leave out. */
export function isPresent<T>(value: T): value is NonNullable<T> {
  return value !== null && value !== undefined;
}
