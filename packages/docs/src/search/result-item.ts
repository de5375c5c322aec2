/** What Pagefind tells of a page that it found. */
export interface Finding {
  url: string
  /** HTML: the words around what was found, escaped by Pagefind, with the hits in `<mark>`. */
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
  words.innerHTML = section?.excerpt ?? excerpt
  link.append(words)
  const item = document.createElement('li')
  item.append(link)
  return item
}
