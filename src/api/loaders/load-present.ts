import type DataLoader from 'dataloader';

/** The records with these ids in their order, without those that are gone from the store by now. */
export async function loadPresent<T>(loader: DataLoader<string, T | null>, ids: readonly string[]): Promise<T[]> {
  const records = await loader.loadMany(ids);
  return records.flatMap((record) => {
    if (record instanceof Error) throw record;
    return record === null ? [] : [record];
  });
}
