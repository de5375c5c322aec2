import type { OpenAPIV3_1 as OpenAPI } from 'openapi-types'

// Redocly bundles its engine into its command and publishes no types with it,
// so here is the part of the plugin interface that the rules use.

export type Reference = OpenAPI.ReferenceObject
export type Schema = OpenAPI.SchemaObject

/** A rule: called once for each description, it says which nodes it wants to see. */
export type Rule = () => Visitors

export interface Location {
  source: {
    /** Absolute path of the file. */
    absoluteRef: string
    /** Text of the file. */
    body: string
  }
  /** JSON pointer within the file, `#/` for the whole of it. */
  pointer: string
  child(path: string | number | (string | number)[]): Location
  /** The same place, with the key underlined in place of the value. */
  key(): Location
}

export interface Context {
  /** Key under which the node was met first, for example the method of an operation. */
  key: string | number
  /** Where the node is written; for a referenced one this is inside the other file. */
  location: Location
  /** Name of the node's type, such as `Schema`. */
  type: { name: string }
  report(problem: { message: string; location: Location }): void
  /** @param from absolute path of the file in which the node is written. Default: that of the visited node. */
  resolve<Node>(
    node: Node | Reference,
    from?: string,
  ): { node: Node | undefined; location: Location | undefined }
}

/** The kinds of node that rules ask for, by Redocly's names. `…Map` and `…Properties` hold nodes by key. */
interface Nodes {
  Root: OpenAPI.Document
  Info: OpenAPI.InfoObject
  Tag: OpenAPI.TagObject
  Paths: Record<string, object>
  Operation: OpenAPI.OperationObject
  Parameter: OpenAPI.ParameterObject
  Header: OpenAPI.HeaderObject
  Responses: Record<string, object>
  MediaType: OpenAPI.MediaTypeObject
  ExamplesMap: Record<string, object>
  Schema: Schema
  SchemaProperties: Record<string, Schema | Reference>
  SecurityScheme: OpenAPI.SecuritySchemeObject
}

export type Visit<Node> = (node: Node, context: Context) => void

export type Visitors = {
  [Type in keyof Nodes]?:
    | Visit<Nodes[Type]>
    | { enter?: Visit<Nodes[Type]>; leave?: Visit<Nodes[Type]> }
} & {
  any?: Visit<object>
  /** Every reference, with what it leads to. */
  ref?: (
    reference: Reference,
    context: Context,
    target: { location: Location | undefined; chain?: unknown[] },
  ) => void
}
