import { fieldNotes } from './decorators/field-notes.ts'

/** What Redocly loads: our lint rules, and what the build weaves into the bundles. */
export default function casebook() {
  return {
    id: 'casebook',
    decorators: { oas3: { 'field-notes': fieldNotes } },
  }
}
