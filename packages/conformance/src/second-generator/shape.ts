// Both generators' types are brought into these shapes, in which they must be the same.

/** What openapi-typescript made of a contract: by path, method and part of the operation, bodies by media type. */
export type ClientPaths<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Methods<Paths[Path]>]: ClientOperation<Methods<Paths[Path]>[Method]>
  }
}

type Methods<Item> = Omit<Present<Item>, 'parameters'>

type ClientOperation<Operation> = Present<At<Operation, 'parameters'>> &
  Present<{
    [Part in keyof Operation as Part extends 'requestBody' ? 'body' : never]: Content<
      Exclude<Operation[Part], undefined>
    >
  }> & {
    [Status in keyof At<Operation, 'responses'>]: Content<At<Operation, 'responses'>[Status]>
  }

type Content<Message> = 'content' extends keyof Present<Message>
  ? At<Message, 'content'>
  : undefined

/** What the calls of a client give: by operation. */
export type ClientCalls<Operations> = {
  [Id in keyof Operations]: Operations[Id] extends (...given: never[]) => Promise<infer Result>
    ? ClientCall<Extract<Result, { error?: undefined }>, Extract<Result, { error: object }>>
    : never
}

interface ClientCall<Success, Failed> {
  data: At<Success, 'data'>
  envelope: At<Success, 'envelope'>
  errors: ErrorBodies<At<Failed, 'error'>>
}

type ErrorBodies<Failure> = {
  [Each in Failure as StatusOf<Each>]: At<Each, 'body'>
}

type StatusOf<Failure> = Failure extends { status: infer Status extends number }
  ? number extends Status
    ? never
    : Status
  : never

/** The parameters of an operation in the types of Hey API. */
export type SecondParameters<Data> = Present<{
  [Place in keyof Data as Place extends 'path' | 'query'
    ? Place
    : Place extends 'headers'
      ? 'header'
      : never]: Data[Place]
}>

/** A body in each of its media types, which is optional when that of the operation is. */
export type SecondBody<Data, MediaTypes> = {
  [Place in keyof Data as Place extends 'body' ? Place : never]: MediaTypes
}

/** An answer without content, which Hey API types as `void` or `unknown`. */
export type NoContent<Answer> = unknown extends Answer
  ? undefined
  : Answer extends void
    ? undefined
    : Answer

/** A property, or `never` where there is none. */
export type At<Type, Key> = Key extends keyof Type ? Type[Key] : never

/** Without the properties that are there only to say that there is none. */
type Present<Type> = {
  [Key in keyof Type as [Exclude<Type[Key], undefined>] extends [never] ? never : Key]: Type[Key]
}
