import { find } from './find.ts'
import type { Field, Mistake } from './read-values.ts'

/** Says beside each field what is wrong with it, and leads the reader to the first. */
export function markMistakes(form: HTMLFormElement, mistakes: Mistake[]): void {
  for (const field of form.querySelectorAll<Field>('[aria-invalid]')) unmark(field)
  for (const { field, message } of mistakes) {
    field.setAttribute('aria-invalid', 'true')
    errorOf(field).textContent = message
  }
  const [first] = mistakes
  first?.field.focus()
  if (first?.index !== undefined && !(first.field instanceof HTMLSelectElement)) {
    first.field.setSelectionRange(first.index, first.index + 1)
  }
}

/** Takes back what was said of a field. */
export function unmark(field: Field): void {
  if (!field.hasAttribute('aria-invalid')) return
  field.removeAttribute('aria-invalid')
  errorOf(field).textContent = ''
}

function errorOf(field: Field): HTMLElement {
  return find(field.form ?? document.body, `#${field.id}-error`, HTMLElement)
}
