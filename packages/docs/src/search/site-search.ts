import { cleanQuery } from './clean-query.ts'
import { inOtherWords } from './other-words.ts'
import { rankFindings } from './rank-findings.ts'
import { type Finding, resultItem } from './result-item.ts'

/** The part of Pagefind's script that the search uses. */
interface Pagefind {
  search(query: string): Promise<Found>
  debouncedSearch(query: string, options: object, milliseconds: number): Promise<Found | null>
}

interface Found {
  results: { id: string; score: number; data(): Promise<Finding> }[]
}

interface Words {
  empty: string
  searching: string
  found: string
  none: string
  failed: string
}

const SHOWN = 10
const PAUSE_IN_MS = 120

/** `<site-search>`: a button, and a dialog that finds pages and operations while the reader types. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset.words ?? '{}') as Words
    const open = find(this, 'button.open', HTMLButtonElement)
    const dialog = find(this, 'dialog', HTMLDialogElement)
    const input = find(this, 'input', HTMLInputElement)
    const status = find(this, '.status', HTMLElement)
    const list = find(this, '.results', HTMLElement)

    let loading: Promise<Pagefind> | undefined
    const load = () => {
      const address = new URL(this.dataset.bundle ?? '', document.baseURI).href
      loading ??= import(/* @vite-ignore */ address)
      return loading as Promise<Pagefind>
    }
    const show = (text: string, findings: Finding[] = []) => {
      status.textContent = text
      list.replaceChildren(...findings.map(resultItem))
    }
    const search = async () => {
      const query = cleanQuery(input.value)
      if (query === '') return show(words.empty)
      status.textContent = words.searching
      const pagefind = await load()
      const asked = await pagefind.debouncedSearch(query, {}, PAUSE_IN_MS)
      // There is no answer when the reader has typed on meanwhile.
      if (!asked) return
      const other = inOtherWords(query)
      const results = other ? merge(asked, await pagefind.search(other)) : asked.results
      const findings = await Promise.all(results.slice(0, SHOWN).map((each) => each.data()))
      if (query !== cleanQuery(input.value)) return
      const text = findings.length > 0 ? words.found : words.none
      const typed = input.value.trim()
      show(
        text.replace('{count}', String(results.length)).replace('{query}', () => typed),
        rankFindings(findings, typed),
      )
    }
    const openDialog = () => {
      dialog.showModal()
      input.select()
      void load().catch(() => show(words.failed))
    }

    open.hidden = false
    open.addEventListener('click', openDialog)
    input.addEventListener('input', () => void search().catch(() => show(words.failed)))
    dialog.addEventListener('click', (event) => {
      // A click beside the dialog hits the dialog itself; one on a result leads within this page at times.
      if (event.target === dialog || (event.target as Element).closest('a')) dialog.close()
    })
    dialog.addEventListener('keydown', (event) => move(event, input, list))
    const toggle = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      // Redoc has a search of its own on the same keys.
      event.stopImmediatePropagation()
      if (dialog.open) dialog.close()
      else openDialog()
    }
    addEventListener('keydown', toggle, { capture: true })
  }
}

/** What either search has found, the best first, each page once. */
function merge(...all: Found[]): Found['results'] {
  const best = all
    .flatMap(({ results }) => results)
    .toSorted((one, other) => other.score - one.score)
  return best.filter(({ id }, index) => best.findIndex((each) => each.id === id) === index)
}

/** Enter in the field takes the first result, and the arrows walk through the results. */
function move(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  const links = [...results.querySelectorAll('a')]
  const stops = [input, ...links]
  const now = stops.indexOf(document.activeElement as HTMLInputElement)
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step && now !== -1) {
    event.preventDefault()
    stops[Math.min(Math.max(now + step, 0), stops.length - 1)]?.focus()
  } else if (event.key === 'Enter' && now === 0) {
    event.preventDefault()
    links[0]?.click()
  }
}

function find<Type extends Element>(root: Element, selector: string, type: new () => Type): Type {
  const element = root.querySelector(selector)
  if (element instanceof type) return element
  throw new Error(`search.astro lacks ${selector}.`)
}

customElements.define('site-search', SiteSearch)
