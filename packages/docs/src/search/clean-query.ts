/**
 * What is searched for, of what a reader has typed: the signs of paths and addresses stand between words, since
 * the index knows `crm` and `caseid`, but not `/crm/case/{caseid}`.
 */
export function cleanQuery(query: string): string {
  return query
    .replaceAll(/[/\\{}?=&:#"'`]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
