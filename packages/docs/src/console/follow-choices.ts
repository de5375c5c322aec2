import type { ConsoleData } from './console-data.ts'
import { unmark } from './mark-mistakes.ts'
import type { Field } from './read-values.ts'

/** Lets what a reader chooses fill in or show other fields. */
export function followChoices(form: HTMLFormElement, { bodies }: ConsoleData): void {
  const named = (name: string) => form.elements.namedItem(name) as Field | null
  const server = named('server')
  const address = named('address')
  const showServer = () => {
    if (!(server instanceof HTMLSelectElement) || !address) return
    const known = [...server.options].some(({ value }) => value === address.value)
    server.value = known ? address.value : ''
  }
  const bodyIndex = () => named('body-type')?.value || '0'
  const showBody = () => {
    const text = named('body-text')
    if (text) text.dataset.kind = bodies[Number(bodyIndex())]?.kind ?? 'text'
    for (const each of form.querySelectorAll<HTMLElement>('[data-body]')) {
      each.hidden = !(each.dataset.body ?? '').split(' ').includes(bodyIndex())
    }
  }
  const fillBody = () => {
    const example = named(`example-${bodyIndex()}`)?.value || '0'
    const { values = {} } = bodies[Number(bodyIndex())]?.examples[Number(example)] ?? {}
    for (const [name, value] of Object.entries(values)) {
      const field = named(name)
      if (!field) continue
      field.value = value
      unmark(field)
    }
  }
  const showWay = () => {
    for (const each of form.querySelectorAll<HTMLElement>('[data-way]')) {
      each.hidden = each.dataset.way !== (named('way')?.value || '0')
    }
  }
  form.addEventListener('input', ({ target }) => {
    if (target === address) showServer()
    if (target === server && address && server?.value) address.value = server.value
    if (target === named('body-type')) showBody()
    if (target === named('body-type') || target === named(`example-${bodyIndex()}`)) fillBody()
    if (target === named('way')) showWay()
  })
  showServer()
  showBody()
  showWay()
}
