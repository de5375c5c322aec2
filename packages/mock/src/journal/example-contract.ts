import type { Contract } from '@casebook/openapi'

/** An API that has a secret in every place in which one can be. */
export const vault: Contract = {
  name: 'vault',
  document: {
    openapi: '3.1.1',
    info: { title: 'Vault', version: '1' },
    servers: [{ url: '/base' }],
    security: [{ Key: [] }, { Query: [] }],
    paths: {
      '/open/{user}/{pin}': {
        post: {
          operationId: 'open',
          parameters: [
            { name: 'user', in: 'path', required: true, schema: { type: 'string' } },
            {
              name: 'pin',
              in: 'path',
              required: true,
              schema: { type: 'integer', 'x-secret': true } as object,
            },
            { name: 'seed', in: 'query', schema: { $ref: '#/components/schemas/Seed' } },
            { name: 'X-Proof', in: 'header', schema: { type: 'string', format: 'password' } },
          ],
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Vault' } } },
          },
          responses: {
            200: {
              description: 'Open.',
              headers: {
                'X-Session': { schema: { type: 'string', format: 'password' } },
              },
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Vault' } } },
            },
          },
        },
      },
      '/note': {
        put: {
          operationId: 'note',
          requestBody: {
            content: { 'text/plain': { schema: { type: 'string', format: 'password' } } },
          },
          responses: { 204: { description: 'Kept.' } },
        },
        get: {
          operationId: 'listNotes',
          responses: { 200: { description: 'None.', content: { 'application/json': {} } } },
        },
      },
    },
    components: {
      securitySchemes: {
        Key: { type: 'apiKey', in: 'header', name: 'X-Key' },
        Query: { type: 'apiKey', in: 'query', name: 'key' },
      },
      schemas: {
        Seed: { type: 'string', format: 'password' },
        Vault: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            password: { type: 'string', format: 'password', xml: { name: 'pass' } },
            seeds: { type: 'array', items: { $ref: '#/components/schemas/Seed' } },
            inner: { $ref: '#/components/schemas/Vault' },
          },
        },
      },
    },
  },
}
