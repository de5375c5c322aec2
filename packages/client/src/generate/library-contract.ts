import type { Document } from '@casebook/openapi'

// A contract that only tests have, with what the contracts of ours do not have yet.

const number = { type: 'integer' }
const text = { type: 'string' }
const numbers = { type: 'array', items: number }
const bytes = { type: 'string', contentMediaType: 'application/octet-stream' }
const book = {
  type: 'object',
  required: ['id', 'title'],
  properties: { id: number, title: text, tags: { type: 'array', items: text } },
}
const list = {
  type: 'object',
  required: ['books'],
  properties: { books: { type: 'array', items: book } },
  'x-payload': 'books',
}
const problem = {
  type: 'object',
  properties: { code: text, text },
  'x-problem': { code: 'code', message: 'text' },
}

const one = { name: 'id', in: 'path', required: true, schema: number }
const query = (name: string, schema: object, style: object = {}) => ({
  name,
  in: 'query',
  schema,
  ...style,
})
const json = (schema: object) => ({ 'application/json': { schema } })
const answer = (content?: object) => ({ description: 'Done.', ...(content && { content }) })
const failures = {
  404: answer(json({ $ref: '#/components/schemas/Problem' })),
}
const body = (content: object) => ({ required: true, content })

const paths = {
  '/books': {
    get: {
      operationId: 'findBooks',
      parameters: [
        query('ids', numbers, { explode: false }),
        query('words', { type: 'array', items: text }, { style: 'spaceDelimited', explode: false }),
        query('shelves', numbers, { style: 'pipeDelimited', explode: false }),
        query('filter', book, { style: 'deepObject' }),
        query('range', { type: 'object', properties: { from: number, to: number } }),
        query('tags', { type: 'array', items: text }),
        { name: 'where', in: 'query', content: json(book) },
        query('key', { type: 'string', format: 'password' }),
        { name: 'X-Fields', in: 'header', schema: { type: 'array', items: text } },
      ],
      responses: {
        200: answer(json({ $ref: '#/components/schemas/BookList' })),
        204: answer(),
        ...failures,
      },
    },
    post: {
      operationId: 'moveBooks',
      requestBody: body(json({ type: 'object', properties: { shelf: number } })),
      responses: { 201: answer(), 204: answer() },
    },
    head: { operationId: 'countBooks', responses: { 200: answer(json(list)) } },
  },
  '/books/{id}': {
    parameters: [one],
    get: {
      operationId: 'readBook',
      responses: {
        200: answer({ 'text/plain; charset=utf-8': { schema: text } }),
        206: answer({ 'application/pdf': {} }),
        '2XX': answer(json({ $ref: '#/components/schemas/Book' })),
        ...failures,
      },
    },
    put: {
      operationId: 'replaceBook',
      requestBody: body({ 'application/merge-patch+json': { schema: book } }),
      responses: { default: answer(json({ $ref: '#/components/schemas/Book' })) },
    },
  },
  '/books/{id}/scan': {
    parameters: [one],
    get: {
      operationId: 'downloadScan',
      responses: { 200: answer({ 'application/pdf': {} }), ...failures },
    },
    post: {
      operationId: 'uploadScan',
      'x-repeatable': { unless: ['notify'] },
      requestBody: body({
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['file'],
            properties: {
              file: bytes,
              more: { type: 'array', items: bytes },
              pages: numbers,
              book,
              notify: { type: 'boolean' },
            },
          },
        },
      }),
      responses: { 200: answer(json({ $ref: '#/components/schemas/Book' })) },
    },
    put: {
      operationId: 'replaceScan',
      'x-repeatable': true,
      requestBody: body({ 'application/octet-stream': {} }),
      responses: { 204: answer() },
    },
    patch: {
      operationId: 'addScans',
      'x-repeatable': { unless: ['notify'] },
      requestBody: body({
        'multipart/form-data': { schema: { type: 'object', additionalProperties: bytes } },
      }),
      responses: { 204: answer() },
    },
  },
  '/notes': {
    post: {
      operationId: 'addNote',
      requestBody: body({
        'application/x-www-form-urlencoded': {
          schema: { type: 'object', properties: { text, pages: numbers, ids: numbers, book } },
          encoding: { ids: { style: 'form', explode: false } },
        },
      }),
      responses: { 204: answer() },
    },
    put: {
      operationId: 'replaceNotes',
      requestBody: body({ 'text/csv': { schema: text } }),
      responses: { 204: answer() },
    },
  },
  '/shelves{shelves}/{range}': {
    get: {
      operationId: 'readShelves',
      parameters: [
        {
          name: 'shelves',
          in: 'path',
          required: true,
          style: 'matrix',
          explode: true,
          schema: numbers,
        },
        { name: 'range', in: 'path', required: true, schema: { type: 'array', items: text } },
      ],
      responses: { 204: answer() },
    },
  },
}

export const libraryContract = {
  openapi: '3.1.1',
  info: { title: 'Library', version: '1.0.0' },
  servers: [{ url: 'https://library.example' }],
  security: [{ token: [] }],
  paths,
  components: {
    schemas: { Book: book, BookList: list, Problem: problem },
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
  },
} as unknown as Document
