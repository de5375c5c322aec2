import { commaSeparated } from './comma-separated.ts'
import { componentFile } from './component-file.ts'
import { componentUnique } from './component-unique.ts'
import { computedPlaces } from './computed-places.ts'
import { currentResource } from './current-resource.ts'
import { descriptionSentence } from './description-sentence.ts'
import { enumDescriptions } from './enum-descriptions.ts'
import { enumFitsType } from './enum-fits-type.ts'
import { errorByReference } from './error-by-reference.ts'
import { errorCure } from './error-cure.ts'
import { errorProblem } from './error-problem.ts'
import { exampleName } from './example-name.ts'
import { formField } from './form-field.ts'
import { mediaTypeExamples } from './media-type-examples.ts'
import { noAliasFile } from './no-alias-file.ts'
import { noArrayPathParameter } from './no-array-path-parameter.ts'
import { noHtml } from './no-html.ts'
import { noIgnoredHeaderParameter } from './no-ignored-header-parameter.ts'
import { noNullable } from './no-nullable.ts'
import { noOrphanFile } from './no-orphan-file.ts'
import { numberFormat } from './number-format.ts'
import { objectRequired } from './object-required.ts'
import { onObjects } from './on-objects.ts'
import { operationComplete } from './operation-complete.ts'
import { operationIdVerb } from './operation-id-verb.ts'
import { operationOrder } from './operation-order.ts'
import { operationRepeatable } from './operation-repeatable.ts'
import { parameterDocumented } from './parameter-documented.ts'
import { pathFileName } from './path-file-name.ts'
import { payloadProperty } from './payload-property.ts'
import { propertyDocumented } from './property-documented.ts'
import { referenceNearby } from './reference-nearby.ts'
import { requestRouting } from './request-routing.ts'
import { responseRules } from './response-rules.ts'
import { rootIsContents } from './root-is-contents.ts'
import type { Rule } from './rule.ts'
import { stringLimits } from './string-limits.ts'
import { summaryImperative } from './summary-imperative.ts'
import { tagsInUse } from './tags-in-use.ts'
import { whenOmitted } from './when-omitted.ts'

const all: Record<string, Rule> = {
  'comma-separated': commaSeparated,
  'component-file': componentFile,
  'component-unique': componentUnique,
  'computed-places': computedPlaces,
  'current-resource': currentResource,
  'description-sentence': descriptionSentence,
  'enum-descriptions': enumDescriptions,
  'enum-fits-type': enumFitsType,
  'error-by-reference': errorByReference,
  'error-cure': errorCure,
  'error-problem': errorProblem,
  'example-name': exampleName,
  'form-field': formField,
  'media-type-examples': mediaTypeExamples,
  'no-alias-file': noAliasFile,
  'no-array-path-parameter': noArrayPathParameter,
  'no-html': noHtml,
  'no-ignored-header-parameter': noIgnoredHeaderParameter,
  'no-nullable': noNullable,
  'no-orphan-file': noOrphanFile,
  'number-format': numberFormat,
  'object-required': objectRequired,
  'operation-complete': operationComplete,
  'operation-id-verb': operationIdVerb,
  'operation-order': operationOrder,
  'operation-repeatable': operationRepeatable,
  'parameter-documented': parameterDocumented,
  'path-file-name': pathFileName,
  'payload-property': payloadProperty,
  'property-documented': propertyDocumented,
  'reference-nearby': referenceNearby,
  'request-routing': requestRouting,
  'response-rules': responseRules,
  'root-is-contents': rootIsContents,
  'string-limits': stringLimits,
  'summary-imperative': summaryImperative,
  'tags-in-use': tagsInUse,
  'when-omitted': whenOmitted,
}

/** Every rule by its name, ready for a Redocly plugin. */
export const rules: Record<string, Rule> = Object.fromEntries(
  Object.entries(all).map(([name, rule]) => [name, onObjects(rule)]),
)
