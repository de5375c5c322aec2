/** What readers may ask for in other words than the pages say it, and the words of the pages. */
const OTHER_WORDS: [asked: RegExp, said: string][] = [
  [/\b(omit(s|ted|ting)?|omission)\b/gi, 'leave out'],
  [/\bthrottl(e|es|ed|ing)\b/gi, 'limits'],
  [/(?<!\p{L})(рейт-?)?лимит\p{L}*( запросов)?/giu, 'ограничения'],
  [/(?<!\p{L})(пропущен|опущен)\p{L}*/giu, 'не передать'],
]

/** The query in the words of the pages, or `undefined` where these are the same. */
export function inOtherWords(query: string): string | undefined {
  const other = OTHER_WORDS.reduce((text, [asked, said]) => text.replaceAll(asked, said), query)
  return other === query ? undefined : other
}
