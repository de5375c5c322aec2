/** What Pagefind tells of a page that it found. */
export interface Finding {
  url: string
  /** The words around what was found, with the hits in `<mark>`, and `<` and `>` as `&lt;` and `&gt;`. */
  excerpt: string
  /** The text of the page. */
  content: string
  meta: { title?: string; call?: string; id?: string; api?: string }
  /** The sections of the page in which something was found. */
  sub_results: { url: string; title: string; excerpt: string }[]
}

/** Shows a finding as an item of a list: its title, the call of an operation, and the words around the hit. */
export function resultItem({ url, excerpt, meta, sub_results }: Finding): HTMLLIElement {
  const [section] = sub_results
  const link = document.createElement('a')
  link.href = section?.url ?? url
  const title = document.createElement('strong')
  title.textContent = [
    meta.title,
    section?.title === meta.title ? undefined : section?.title,
    meta.api,
  ]
    .filter(Boolean)
    .join(' · ')
  link.append(title)
  if (meta.call) {
    const call = document.createElement('code')
    call.textContent = meta.call
    link.append(call)
  }
  const words = document.createElement('span')
  words.append(...marked(section?.excerpt ?? excerpt))
  link.append(words)
  const item = document.createElement('li')
  item.append(link)
  return item
}

/** Pagefind escapes two signs and no others, so what it writes is no HTML yet. */
function marked(excerpt: string): (Text | HTMLElement)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, index) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    if (index % 2 === 0) return document.createTextNode(text)
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
}
