import { type Contract, type Operation, serverUrl } from '@casebook/openapi'
import { foldersOf } from '../generated-pages/folders.ts'
import type { Language } from '../generated-pages/index.ts'
import { mediaLanguage } from '../generated-pages/media-language.ts'
import { rawOperation } from '../generated-pages/raw-operation.ts'
import {
  type CollectionRequest,
  collectionRequest,
  type RequestBody,
  type Value,
} from './collection-request.ts'
import { derivedId } from './derived-id.ts'

/**
 * A collection for Bruno, in the JSON that it imports, with a request for each operation. Its environment has the
 * documented server as `baseUrl`, and `token`, a secret, for the reader to fill in.
 */
export function brunoCollection(contract: Contract, language: Language): object {
  const { document, name } = contract
  const id = `${name} ${language}`
  const variable = (key: string, value: string, secret: boolean) => ({
    uid: derivedId(`${id} variable ${key}`),
    name: key,
    value,
    type: 'text',
    enabled: true,
    secret,
  })
  return {
    name: document.info.title,
    uid: derivedId(id),
    version: '1',
    items: foldersOf(contract).map((folder, index) => ({
      uid: derivedId(`${id} folder ${folder.name}`),
      name: folder.title,
      type: 'folder',
      seq: index + 1,
      items: folder.operations.map((operation, position) => ({
        uid: derivedId(`${id} ${operation.operationId}`),
        name: operation.summary,
        type: 'http-request',
        seq: position + 1,
        request: writeRequest(contract, operation, `${id} ${operation.operationId}`),
      })),
    })),
    activeEnvironmentUid: derivedId(`${id} environment`),
    environments: [
      {
        uid: derivedId(`${id} environment`),
        name: serverUrl(document).host,
        variables: [
          variable('baseUrl', serverUrl(document).href.replace(/\/$/, ''), false),
          variable('token', '', true),
        ],
      },
    ],
    root: { docs: document.info.description ?? '' },
    brunoConfig: { version: '1', name: document.info.title, type: 'collection' },
  }
}

function writeRequest({ document }: Contract, operation: Operation, id: string): object {
  const request = collectionRequest(document, operation)
  const { method, path, pathParameters, query, optionalQuery, headers, body, auth } = request
  const value = (place: string, { name, value, description }: Value, enabled = true) => ({
    uid: derivedId(`${id} ${place} ${name}`),
    name,
    value,
    description,
    enabled,
  })
  const mediaType = body &&
    !body.fields && { name: 'Content-Type', value: body.mediaType, description: '' }
  const needed = query.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
  return {
    method,
    url: `{{baseUrl}}${path.replaceAll(/\{([^{}]+)\}/g, ':$1')}${needed.length > 0 ? `?${needed.join('&')}` : ''}`,
    headers: [...headers, ...(mediaType ? [mediaType] : [])].map((each) => value('header', each)),
    params: [
      ...pathParameters.map((each) => ({ ...value('path', each), type: 'path' })),
      ...query.map((each) => ({ ...value('query', each), type: 'query' })),
      ...optionalQuery.map((each) => ({ ...value('query', each, false), type: 'query' })),
    ],
    auth: writeAuth(auth),
    body: body
      ? writeBody(body, (field, index) => value(`field ${index}`, field))
      : { mode: 'none' },
    docs: rawOperation(document, operation).description ?? '',
  }
}

function writeAuth(auth: CollectionRequest['auth']): object {
  if (auth.type === 'none') return { mode: 'none' }
  if (auth.type === 'bearer') return { mode: 'bearer', bearer: { token: '{{token}}' } }
  const placement = auth.in === 'header' ? 'header' : 'queryparams'
  return { mode: 'apikey', apikey: { key: auth.name, value: '{{token}}', placement } }
}

function writeBody(body: RequestBody, writeField: (field: Value, index: number) => object): object {
  const { fields, text, mediaType } = body
  if (!fields) {
    const language = mediaLanguage(mediaType)
    const mode = language === 'html' ? 'text' : language
    return { mode, [mode]: text }
  }
  const isMultipart = /^multipart\//i.test(mediaType)
  return isMultipart
    ? {
        mode: 'multipartForm',
        multipartForm: fields.map((each, index) => ({ ...writeField(each, index), type: 'text' })),
      }
    : { mode: 'formUrlEncoded', formUrlEncoded: fields.map(writeField) }
}
