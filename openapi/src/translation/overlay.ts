import { fingerprint, listTranslatable } from './translatable.ts'

/** One action of an overlay: the translations for one object of the document. */
export interface Action {
  target: string
  update: Record<string, string>
  /** The fingerprint of each English text at the time when it was translated. */
  'x-source': Record<string, string>
}

/** An OpenAPI Overlay that translates a document. */
export interface Overlay {
  overlay: string
  info: { title: string; version: string }
  actions: Action[]
}

/** What keeps an overlay from being a complete and fresh translation. */
export interface Gaps {
  /** Actions to add or to correct, with the English text in place of the translation. */
  missing: Action[]
  stale: Action[]
  /** Places that the overlay translates although the document has no text there, or twice. */
  unknown: string[]
}

/** Compares an overlay with the texts of the document that it translates. */
export function findGaps(document: object, { actions }: Pick<Overlay, 'actions'>): Gaps {
  const texts = listTranslatable(document).flatMap(({ target, texts }) =>
    Object.entries(texts).map(([key, text]) => ({ target, key, text })),
  )
  const known = new Set(texts.map(place))
  const translations = actions.flatMap(({ target, update, 'x-source': source = {} }) =>
    Object.entries(update).map(([key, text]) => ({ target, key, text, source: source[key] })),
  )
  const byPlace = new Map(translations.map((translation) => [place(translation), translation]))
  const unknown = translations.filter(
    (translation) =>
      !known.has(place(translation)) || byPlace.get(place(translation)) !== translation,
  )
  return {
    missing: toActions(texts.filter((text) => !byPlace.get(place(text))?.text)),
    stale: toActions(
      texts.filter((text) => {
        const translation = byPlace.get(place(text))
        return translation?.text && translation.source !== fingerprint(text.text)
      }),
    ),
    unknown: unknown.map(place),
  }
}

function place({ target, key }: { target: string; key: string }): string {
  return `${target} ${key}`
}

function toActions(texts: { target: string; key: string; text: string }[]): Action[] {
  return [...Map.groupBy(texts, ({ target }) => target)].map(([target, group]) => ({
    target,
    update: Object.fromEntries(group.map(({ key, text }) => [key, text])),
    'x-source': Object.fromEntries(group.map(({ key, text }) => [key, fingerprint(text)])),
  }))
}
