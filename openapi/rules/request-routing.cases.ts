import type { Case, Cases } from './cases.ts'

/** A description with one GET, which has a page for status 404, and this `x-request-routing`. */
function withRouting(routing: object): Case['files'] {
  return {
    'openapi.yaml': {
      'x-request-routing': routing,
      paths: { '/orders': { $ref: 'paths/orders.yaml' } },
    },
    'paths/orders.yaml': {
      get: { responses: { 404: { $ref: '../components/responses/NoRoute.yaml' } } },
    },
    'components/responses/NoRoute.yaml': {
      content: { 'text/html': { examples: { noRoute: { value: '<h1>Not found</h1>' } } } },
    },
  }
}

const at = (key: string) => `openapi.yaml#/x-request-routing/${key}`

export const cases: Cases = {
  'a key that is not known is found': {
    files: withRouting({ lettercase: 'ignored' }),
    problems: [
      {
        at: at('lettercase'),
        message:
          'The key `lettercase` is not known. Use letterCase, slashes, finalSlash, undescribed, unroutable, preflight.',
      },
    ],
  },
  'values that say nothing are found': {
    files: withRouting({
      letterCase: true,
      slashes: 'kept',
      finalSlash: '/',
      preflight: { status: 200 },
    }),
    problems: [
      {
        at: at('letterCase'),
        message: 'Write `ignored`, or leave `letterCase` out where the case counts.',
      },
      {
        at: at('slashes'),
        message: 'Write `merged`, or leave `slashes` out where each of them counts.',
      },
      {
        at: at('finalSlash'),
        message: 'Write the name that the server puts behind a path with a final slash.',
      },
      {
        at: at('preflight'),
        message: 'Say in `below` under which path each OPTIONS is answered so.',
      },
    ],
  },
  'an undescribed route that is described, or is none, is found': {
    files: withRouting({ undescribed: ['GET /orders', 'POST /orders', '/orders/{id}'] }),
    problems: [
      { at: at('undescribed'), message: 'The contract describes GET /orders. Delete it here.' },
      {
        at: at('undescribed'),
        message: 'Write a method and a path without parameters in place of `/orders/{id}`.',
      },
    ],
  },
  'a status without an example is found': {
    files: withRouting({
      unroutable: { mediaType: 'text/html', statuses: { GET: 404, other: 405 } },
    }),
    problems: [
      {
        at: at('unroutable'),
        message:
          'No operation has an example of the status 405 in text/html, which answers other where there is no route. Add one, or change the status.',
      },
    ],
  },
  'what a mock can do is fine': {
    files: withRouting({
      letterCase: 'ignored',
      slashes: 'merged',
      finalSlash: 'index.html',
      undescribed: ['POST /orders/import'],
      unroutable: { mediaType: 'text/html', statuses: { other: 404 } },
      preflight: { below: '/', status: 200, headers: {} },
    }),
    problems: [],
  },
  'a contract that goes by the letter says nothing': {
    files: { 'openapi.yaml': { paths: {} } },
    problems: [],
  },
}
