import { type Document, readContracts } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { findDifferences } from './second-generator/find-differences.ts'
import { holdAgainst, readKnownDifferences } from './second-generator/known-differences.ts'

type Node = Record<string, unknown>

const contracts = readContracts()
const known = readKnownDifferences()
const closeCase = '/api/2.0/crm/case/{caseid}/close'
const reopenCase = '/api/2.0/crm/case/{caseid}/reopen'

/** A place in the contract, the value that it gets or `undefined` where it goes, and how that shows. */
const changes: [string[], unknown, string][] = [
  [
    ['components', 'schemas', 'Case', 'required'],
    ['id', 'title', 'canEdit', 'isPrivate', 'created', 'createBy', 'customFields'],
    `PUT ${closeCase} / 200 / text/xml / response / isClosed: required in the client, optional in the second types`,
  ],
  [
    ['components', 'schemas', 'Case', 'properties', 'id', 'type'],
    'string',
    'closeCase / data / id: number in the client, string in the second types',
  ],
  [
    ['components', 'schemas', 'TaskUpdate', 'properties', 'title', 'type'],
    ['string', 'null'],
    'PUT /api/2.0/crm/task/{taskid} / body / multipart/form-data / title: string in the client, null | string in the second types',
  ],
  [
    ['components', 'parameters', 'ContactKind', 'schema', 'enum'],
    ['person'],
    'GET /api/2.0/crm/case/{caseid}/contact / query / type: "company" | "person" in the client, "person" in the second types',
  ],
  [
    ['components', 'parameters', 'Count', 'required'],
    true,
    'GET /api/2.0/crm/case/{caseid}/contact / query / count: optional in the client, required in the second types',
  ],
  [
    ['components', 'parameters', 'CaseId', 'name'],
    'id',
    `PUT ${closeCase} / path / caseid: required in the client, missing in the second types`,
  ],
  [
    ['components', 'schemas', 'HtmlPage', 'type'],
    'integer',
    'POST /api/2.0/authentication / 404 / text/html: string in the client, number in the second types',
  ],
  [
    ['components', 'schemas', 'ErrorEnvelope', 'properties', 'error', 'properties', 'hresult'],
    undefined,
    `PUT ${closeCase} / 500 / application/json / error / hresult: required in the client, missing in the second types`,
  ],
  [
    ['paths', closeCase, 'put', 'responses', '503'],
    undefined,
    'closeCase / errors / 503: required in the client, missing in the second types',
  ],
  [
    ['paths', reopenCase],
    { put: { operationId: 'reopenCase', responses: { 204: { description: 'It is open.' } } } },
    `${reopenCase}: missing in the client, required in the second types`,
  ],
  [
    ['paths', '/api/2.0/crm/case/{caseid}'],
    undefined,
    'updateCase: required in the client, missing in the second types',
  ],
]

test('a second generator makes the same types of every contract, but for what is listed', async () => {
  const found = await Promise.all(
    contracts.map(async (contract) => [contract.name, await findDifferences(contract)] as const),
  )
  expect(holdAgainst(known, new Map(found))).toEqual({ unlisted: [], gone: [] })
})

test('what only the second generator is told shows as a difference, each change in its place', async () => {
  const contract = contracts.find(({ name }) => name === 'r7-crm')
  if (!contract) throw new Error('There is no contract r7-crm.')
  const { name } = contract
  const document = structuredClone(contract.document)
  for (const [path, value] of changes) put(document, path, value)
  const { unlisted } = holdAgainst(
    known,
    new Map([[name, await findDifferences({ name, document })]]),
  )
  expect(unlisted).toEqual(expect.arrayContaining(changes.map(([, , line]) => `${name}: ${line}`)))
})

function put(document: Document, path: string[], value: unknown): void {
  const last = path.at(-1) as string
  const parent = path
    .slice(0, -1)
    .reduce<Node | undefined>((node, key) => node?.[key] as Node, document as unknown as Node)
  if (!parent) throw new Error(`The contract has no ${path.join('.')} that could change.`)
  if (value === undefined) delete parent[last]
  else parent[last] = value
}
