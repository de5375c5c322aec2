import { cleanQuery } from './clean-query.ts'
import { rankFindings } from './rank-findings.ts'
import { type Finding, resultItem } from './result-item.ts'

/** The part of Pagefind's script that the search uses. */
interface Pagefind {
  debouncedSearch(
    query: string,
    options: object,
    milliseconds: number,
  ): Promise<{ results: { data(): Promise<Finding> }[] } | null>
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
    const results = find(this, '.results', HTMLElement)

    let loading: Promise<Pagefind> | undefined
    const load = () => {
      const address = new URL(this.dataset.bundle ?? '', document.baseURI).href
      loading ??= import(/* @vite-ignore */ address)
      return loading as Promise<Pagefind>
    }
    const show = (text: string, findings: Finding[] = []) => {
      status.textContent = text
      results.replaceChildren(...findings.map(resultItem))
    }
    const search = async () => {
      const query = cleanQuery(input.value)
      if (query === '') return show(words.empty)
      status.textContent = words.searching
      const found = await (await load()).debouncedSearch(query, {}, PAUSE_IN_MS)
      // There is no answer when the reader has typed on meanwhile.
      if (!found) return
      const findings = await Promise.all(found.results.slice(0, SHOWN).map((each) => each.data()))
      if (query !== cleanQuery(input.value)) return
      const text = findings.length > 0 ? words.found : words.none
      const typed = input.value.trim()
      show(
        text.replace('{count}', String(found.results.length)).replace('{query}', () => typed),
        rankFindings(findings, query),
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
    dialog.addEventListener('keydown', (event) => move(event, input, results))
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
