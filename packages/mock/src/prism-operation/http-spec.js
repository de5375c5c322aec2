// In JavaScript, since the types of this package hold sources of TypeScript that do not compile here.
export { convertToJsonSchema } from '@stoplight/http-spec/oas'
export { transformOas3Operations } from '@stoplight/http-spec/oas3/operation'
