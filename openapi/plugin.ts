import { fieldNotes } from './decorators/field-notes.ts'
import { rules } from './rules/index.ts'

/** What Redocly loads: our lint rules, and what the build weaves into the bundles. */
export default function casebook() {
  return {
    id: 'casebook',
    rules: { oas3: rules },
    decorators: { oas3: { 'field-notes': fieldNotes } },
  }
}
