/** A record that breaks a law of the data: which one, by kind and id, and how. */
export interface Fault {
  readonly record: string;
  readonly fault: string;
}

/** How a record is named in a message. */
export function named(kind: string, id: string): string {
  return `${kind} ${id}`;
}
