import { type Document, listOperations } from '@casebook/openapi'
import { type Language, readDictionary } from './dictionary.ts'

/** How Redoc behaves, on the page as it is rendered and in the browser. */
export function redocOptions(document: Document, language: Language) {
  const samples = listOperations(document).flatMap(({ path, method }) => {
    const operation = document.paths?.[path]?.[method as 'get'] as Sampled | undefined
    return operation?.['x-codeSamples'] ?? []
  })
  const labels = new Map(samples.map(({ lang, label }) => [label, { lang, label }]))
  // Redoc finds its own tab, the bare body of the request, by the word that it has for it.
  const { Payload: payload = 'Payload' } = readDictionary(language)
  return {
    hideDownloadButtons: true,
    codeSamples: { languages: [...labels.values(), { lang: payload }] },
  }
}

interface Sampled {
  'x-codeSamples'?: { lang: string; label: string }[]
}
