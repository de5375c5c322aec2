import { STATUS_CODES } from 'node:http'
import { type Contract, type Operation, serverUrl } from '@casebook/openapi'
import { foldersOf } from '../generated-pages/folders.ts'
import type { Language } from '../generated-pages/index.ts'
import { mediaLanguage } from '../generated-pages/media-language.ts'
import { rawOperation } from '../generated-pages/raw-operation.ts'
import { words } from '../generated-pages/words.ts'
import { type CollectionRequest, collectionRequest, type Value } from './collection-request.ts'
import { derivedUuid } from './derived-id.ts'
import { postmanAnswers } from './postman-answers.ts'

/**
 * A collection for Postman, format 2.1, with a request for each operation and the contract's examples as its answers.
 * The variable `baseUrl` has the documented server, `token` is for the reader to fill in.
 */
export function postmanCollection(contract: Contract, language: Language): object {
  const { document, name } = contract
  const say = words[language]
  return {
    info: {
      _postman_id: derivedUuid(`${name} ${language}`),
      name: document.info.title,
      description: document.info.description ?? '',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: foldersOf(contract).map((folder) => ({
      name: folder.title,
      description: folder.description,
      item: folder.operations.map((operation) => writeItem(contract, operation)),
    })),
    variable: [
      {
        key: 'baseUrl',
        value: serverUrl(document).href.replace(/\/$/, ''),
        type: 'string',
        description: document.servers?.[0]?.description ?? say.baseUrl,
      },
      { key: 'token', value: '', type: 'string', description: say.token },
    ],
  }
}

function writeItem(contract: Contract, operation: Operation): object {
  const { document } = contract
  const { description = '' } = rawOperation(document, operation)
  const request = writeRequest(collectionRequest(document, operation))
  return {
    id: derivedUuid(`${contract.name} ${operation.operationId}`),
    name: operation.summary,
    request: { ...request, description },
    response: operation.responses.flatMap(({ status, description: meaning, content }) =>
      postmanAnswers(contract, content).map(({ name = meaning, ...answer }) => ({
        name: `${status} ${name}`,
        originalRequest: request,
        status: STATUS_CODES[status] ?? '',
        code: status,
        header: [],
        body: '',
        ...answer,
      })),
    ),
  }
}

function writeRequest(request: CollectionRequest): object {
  const { method, path, pathParameters, query, optionalQuery, headers, body, auth } = request
  const steps = path.replaceAll(/\{([^{}]+)\}/g, ':$1')
  const needed = query.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
  return {
    method,
    auth: writeAuth(auth),
    header: [
      ...headers.map(writeValue),
      // Postman writes the media type of multipart itself, since it knows the boundary.
      ...(body && !/^multipart\//i.test(body.mediaType)
        ? [{ key: 'Content-Type', value: body.mediaType }]
        : []),
    ],
    url: {
      raw: `{{baseUrl}}${steps}${needed.length > 0 ? `?${needed.join('&')}` : ''}`,
      host: ['{{baseUrl}}'],
      path: steps.split('/').slice(1),
      query: [
        ...query.map(writeValue),
        ...optionalQuery.map((each) => ({ ...writeValue(each), disabled: true })),
      ],
      variable: pathParameters.map(writeValue),
    },
    ...(body && { body: writePostmanBody(body) }),
  }
}

function writeValue({ name, value, description }: Value): object {
  return { key: name, value, ...(description && { description }) }
}

function writePostmanBody({ mediaType, fields, text }: NonNullable<CollectionRequest['body']>) {
  if (!fields) {
    return {
      mode: 'raw',
      raw: text ?? '',
      options: { raw: { language: mediaLanguage(mediaType) } },
    }
  }
  const mode = /^multipart\//i.test(mediaType) ? 'formdata' : 'urlencoded'
  return { mode, [mode]: fields.map(({ name, value }) => ({ key: name, value, type: 'text' })) }
}

function writeAuth(auth: CollectionRequest['auth']): object {
  if (auth.type === 'none') return { type: 'noauth' }
  const token = '{{token}}'
  if (auth.type === 'bearer') {
    return { type: 'bearer', bearer: [{ key: 'token', value: token, type: 'string' }] }
  }
  const values = { key: auth.name, value: token, in: auth.in }
  return {
    type: 'apikey',
    apikey: Object.entries(values).map(([key, value]) => ({ key, value, type: 'string' })),
  }
}
