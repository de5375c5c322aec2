// What needs no files, so that browsers can have it too: they get this in place of index.ts.
export { asAnswered } from './as-answered.ts'
export { askFor, type WrittenRequest } from './ask-for.ts'
export type {
  Current,
  OperationExtensions,
  ParameterExtensions,
  Problem,
  Repeatable,
  SchemaExtensions,
  WhenOmitted,
} from './client-extensions.ts'
export type { Contract, Document, Schema } from './contract.ts'
export { type ExampleRequest, exampleRequest } from './example-request.ts'
export { type Fields, toFields } from './fields.ts'
export { flatProperties } from './flat-properties.ts'
export { flatten } from './flatten.ts'
export { type FormatSuffix, formatSuffixes } from './format-suffixes.ts'
export {
  type Content,
  type Example,
  listOperations,
  type Operation,
  type Parameter,
  type Response,
  type ViolationSelector,
} from './operations.ts'
export { parseXml, type XmlContent, type XmlRoot } from './parse-xml.ts'
export { responseFor, usualResponse } from './read-responses.ts'
export { briefNote, foldedNote, withReadableNotes } from './readable-notes.ts'
export { isReference, resolve } from './resolve.ts'
export { type ResponseRules, responseRules } from './response-rules.ts'
export { type SampleOptions, sample } from './sample/sample.ts'
export { serverUrl } from './server-url.ts'
export { formFields, isJson, writeBody } from './write-body.ts'
export { writeParameter } from './write-parameter.ts'
export { fromXml, toXml } from './xml.ts'
