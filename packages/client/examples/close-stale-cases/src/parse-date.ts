/**
 * Reads an ISO date, with or without a time. A date alone begins at midnight UTC, a time without an offset is local.
 *
 * @returns undefined when it is no date.
 */
export function parseDate(text: string): Date | undefined {
  const [day = ''] = text.split('T')
  const [date, midnight] = [new Date(text), new Date(day)]
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime())) return undefined
  // JavaScript takes 31 February for a day in March.
  return midnight.toISOString().startsWith(day) ? date : undefined
}
