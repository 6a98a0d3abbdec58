/** The first day that a date means, whatever its precision: 2024-05 is 2024-05-01. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that a date means, whatever its precision: 2024-02 is 2024-02-29. */
export function lastDay(date: string): string {
  const [year, month, day] = date.split('-');
  if (day !== undefined) return date;
  // Day 0 of a month is the last one of the month before it.
  const last = new Date(Date.UTC(2000, 0, 1));
  last.setUTCFullYear(Number(year), month === undefined ? 12 : Number(month), 0);
  return `${year}-${month ?? '12'}-${String(last.getUTCDate()).padStart(2, '0')}`;
}
