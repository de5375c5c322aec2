/**
 * Blots secrets out of a text that somebody else wrote, however their characters are written there: as they are,
 * percent-encoded, or escaped as in a form, JSON, HTML or XML.
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const spellings = secrets
    .filter(Boolean)
    .sort((one, other) => other.length - one.length)
    .map((secret) => secret.replace(/[^a-z\d]/giu, spell))
  return spellings[0] ? text.replace(RegExp(spellings.join('|'), 'gi'), '***') : text
}

/** A pattern of the ways to write a character that is often escaped. It need not tell one escape from another. */
function spell(character: string): string {
  const bytes = new Blob([character]).size
  return `(?:\\\\{0,3}\\${character}|(%(25)*\\w\\w){${bytes}}|(\\\\{1,3}u\\w{4}){${character.length}}|&#?\\w{1,6};|\\+)`
}
