export { bundles, type Contract, type Document, readContracts, type Schema } from './contract.ts'
export { type ExampleRequest, exampleRequest } from './example-request.ts'
export {
  type Content,
  type Example,
  listOperations,
  type Operation,
  type Parameter,
  type Response,
  type ViolationSelector,
} from './operations.ts'
export { briefNote, foldedNote, withReadableNotes } from './readable-notes.ts'
export { resolve } from './resolve.ts'
export { serverUrl } from './server-url.ts'
export { fromXml, toXml } from './xml.ts'
