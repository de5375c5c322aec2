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
    ? [options?: InitOf<Operation> & RequestOptions]
    : [options: InitOf<Operation> & RequestOptions]

interface RequestOptions {
  headers?: Record<string, string>
  signal?: AbortSignal
}

type InitOf<Operation> = ParametersOf<Operation> & RequestBodyOf<Operation>

type ParametersOf<Operation> = Operation extends { parameters: infer Places }
  ? Partial<Given<Places>> extends Given<Places>
    ? { params?: Given<Places> }
    : { params: Given<Places> }
  : { params?: never }

/** The places that have parameters. */
type Given<Places> = {
  [Place in keyof Places as [NonNullable<Places[Place]>] extends [never]
    ? never
    : Place]: Places[Place]
}

type RequestBodyOf<Operation> = Operation extends { requestBody: infer Body }
  ? { body: ContentOf<Body> }
  : Operation extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? { body?: never }
      : { body?: ContentOf<NonNullable<Body>> }
    : { body?: never }

/** Types of the bodies that report success, or of all others. */
type BodyOf<Operation, IsSuccess extends boolean> = Operation extends { responses: infer Responses }
  ? {
      [Key in keyof Responses]: `${Key & (string | number)}` extends `2${string}`
        ? IsSuccess extends true
          ? ContentOf<Responses[Key]>
          : never
        : IsSuccess extends true
          ? never
          : ContentOf<Responses[Key]>
    }[keyof Responses]
  : never

type ContentOf<Message> = Message extends { content: infer Content }
  ? Content[keyof Content]
  : undefined
