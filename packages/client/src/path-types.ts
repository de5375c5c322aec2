import type { Given } from './given.ts'
import type { CallOptions } from './options.ts'

type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace'

/** The calls of an API by method and path. */
export type ByPath<Paths> = {
  [Verb in Method as Uppercase<Verb>]: <Path extends PathOf<Paths, Verb>>(
    path: Path,
    ...options: OptionsOf<OperationAt<Paths, Path, Verb>>
  ) => Promise<PathResult<OperationAt<Paths, Path, Verb>>>
}

/** What a call by path resolves to: the whole body of the answer is in `data` or in `error`. */
export type PathResult<Operation> =
  | { data: BodyOf<Operation, true>; error?: undefined; response: Response }
  | { data?: undefined; error: BodyOf<Operation, false>; response: Response }

/** The paths that have a method. */
type PathOf<Paths, Verb extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Verb, object> ? Path : never
}[keyof Paths]

type OperationAt<Paths, Path extends keyof Paths, Verb extends Method> =
  Paths[Path] extends Record<Verb, infer Operation> ? Operation : never

type OptionsOf<Operation> =
  Partial<InitOf<Operation>> extends InitOf<Operation>
    ? [options?: InitOf<Operation> & CallOptions]
    : [options: InitOf<Operation> & CallOptions]

type InitOf<Operation> = ParametersOf<Operation> & RequestBodyOf<Operation>

type ParametersOf<Operation> = Operation extends { parameters: infer Places }
  ? Partial<Filled<Places>> extends Filled<Places>
    ? { params?: Filled<Places> | undefined }
    : { params: Filled<Places> }
  : { params?: undefined }

/** The places that have parameters. */
type Filled<Places> = {
  [Place in keyof Places as [NonNullable<Places[Place]>] extends [never] ? never : Place]: Optional<
    Given<Places[Place]>
  >
}

/** The same, where what may be left out may be undefined. */
type Optional<Value> = {
  [Key in keyof Value]: Value[Key] | (object extends Pick<Value, Key> ? undefined : never)
}

type RequestBodyOf<Operation> = Operation extends { requestBody: infer Body }
  ? { body: SentContent<Body> }
  : Operation extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? { body?: undefined }
      : { body?: SentContent<NonNullable<Body>> | undefined }
    : { body?: undefined }

type SentContent<Message> = Message extends { content: infer Content }
  ? {
      [Media in Chosen<Content>]:
        | Given<Content[Media]>
        | (Media extends `multipart/form-data${string}` ? FormData : never)
    }[Chosen<Content>]
  : undefined

/** The media types that the client sends and asks for: JSON where there is any. */
type Chosen<Content> = [Extract<keyof Content, Json>] extends [never]
  ? keyof Content
  : Extract<keyof Content, Json>

type Json = `${string}/json${string}` | `${string}+json${string}`

/** Types of the bodies that report success, or of all others. */
type BodyOf<Operation, IsSuccess extends boolean> = Operation extends { responses: infer Responses }
  ? {
      [Key in keyof Responses]: `${Key & (string | number)}` extends `2${string}`
        ? IsSuccess extends true
          ? ReadContent<Responses[Key]>
          : never
        : IsSuccess extends true
          ? never
          : ContentOf<Responses[Key]>
    }[keyof Responses]
  : never

type ReadContent<Message> = Message extends { content: infer Content }
  ? Content[Chosen<Content>]
  : undefined

type ContentOf<Message> = Message extends { content: infer Content }
  ? Content[keyof Content]
  : undefined
