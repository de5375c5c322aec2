import type { Document } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { generateOauth } from './generate-oauth.ts'

const tokenUrl = 'https://login.example.org/{TENANT}/token'
const authorizationUrl = 'https://login.example.org/{TENANT}/authorize'
const scopes = { 'cases.manage': '', 'cases.read': '', 'tasks.manage': '' }
const securitySchemes = {
  Person: { type: 'oauth2', flows: { authorizationCode: { authorizationUrl, tokenUrl, scopes } } },
  Service: { $ref: '#/components/securitySchemes/Robot' },
  Robot: { type: 'oauth2', flows: { clientCredentials: { tokenUrl, scopes } } },
  Page: { type: 'oauth2', flows: { implicit: { authorizationUrl, scopes } } },
  Key: { type: 'apiKey', in: 'header', name: 'X-Key' },
} satisfies NonNullable<Document['components']>['securitySchemes']

/** The module for a contract with an operation for each of the securities. */
function generate(...securities: (Record<string, string[]>[] | undefined)[]) {
  const operations = securities.map((security, index) => [
    `/${index}`,
    { get: { responses: {}, ...(security && { security }) } },
  ])
  const document: Document = {
    openapi: '3.1.0',
    info: { title: 'Cases', version: '1' },
    paths: Object.fromEntries(operations),
    components: { securitySchemes },
    security: [{ Service: ['cases.read'] }],
  }
  return generateOauth({ name: 'cases', document })
}

test('the module holds the flows that operations use, with the scopes that they want', () => {
  const text = generate(
    [{ Person: ['cases.manage'] }, { Service: ['cases.manage'] }],
    [{ Person: ['tasks.manage', 'cases.manage'], Key: [] }, {}],
    undefined,
  )
  const facts = {
    Person: {
      authorizationCode: { authorizationUrl, tokenUrl, scopes: ['cases.manage', 'tasks.manage'] },
    },
    Service: { clientCredentials: { tokenUrl, scopes: ['cases.manage', 'cases.read'] } },
  }
  expect(text).toBe(
    `// Generated from the contract cases by \`pnpm generate\`. Do not edit.\nexport const oauth = ${JSON.stringify(facts, null, 2)} as const\n`,
  )
})

test('a contract without a flow that can be served has no module', () => {
  expect(generate()).toBeUndefined()
  expect(generate([{ Key: [] }], [{ Page: ['cases.read'] }], [])).toBeUndefined()
})
