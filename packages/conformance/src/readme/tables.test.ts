import { readFileSync } from 'node:fs'
import * as egain from '@casebook/client/egain-casemgr'
import * as r7 from '@casebook/client/r7-crm'
import { listOperations, type OperationExtensions, readContracts } from '@casebook/openapi'
import { expect, test } from 'vitest'
import { createOptionsReader } from './read-options.ts'
import { codeIn, readTable } from './read-table.ts'

const readme = readFileSync(new URL('../../../client/README.md', import.meta.url), 'utf8')

/** What the clients say of each status that reports failure. */
const failures = await Promise.all(
  Array.from({ length: 200 }, (_, index) => 400 + index).flatMap((status) => {
    const fetch = async () => new Response(null, { status })
    const options = { fetch, retries: 1, retryDelay: 0 }
    return [
      r7
        .createR7CrmClient({ ...options, portal: 'yourportal.r7-office.ru' })
        .closeCase({ caseid: 1 }),
      egain.createEgainCasemgrClient(options).closeCase({ ids: 1 }),
    ]
  }),
).then((results) => results.map(({ error }) => error as r7.ApiError))

test('the README says of every call whether it is sent again, as the contract does', () => {
  const expected = readContracts().flatMap(({ name, document }) =>
    listOperations(document).map(({ operationId, extensions }) => {
      const { 'x-repeatable': repeatable = false } = extensions as OperationExtensions
      const unless = typeof repeatable === 'object' && repeatable.unless
      const answer = unless ? `unless \`${unless.join('` or `')}\` is set` : repeatable && 'yes'
      return [`\`${name}\``, `\`${operationId}\``, answer || 'no']
    }),
  )
  const rows = readTable(readme, 'API').map(([api, call, answer]) => [api, call, answer])
  expect(rows.toSorted()).toEqual(expected.toSorted())
})

test('the README lists the statuses after which the client sends a call again', () => {
  const repeated = failures.filter(({ attempts }) => attempts > 1).map(({ status }) => status)
  const [, list = ''] = /the server answered ([\d, or\n]+)\./.exec(readme) ?? []
  expect(list.match(/\d+/g)?.map(Number)).toEqual(repeated)
})

test('the README names every class of errors, with its status', () => {
  const classes = Object.values({ ...r7, ...egain }).flatMap((value) =>
    typeof value === 'function' && (value === r7.CallError || value.prototype instanceof Error)
      ? [value.name]
      : [],
  )
  const ofStatus = failures
    .filter(({ name }) => name !== 'UnexpectedStatusError')
    .map(({ name, status }) => `\`${name}\` (${status})`)
  const statuses = readme.replaceAll('\n', ' ').match(/`\w+Error` \(\d+\)/g) ?? []
  expect(statuses.toSorted()).toEqual([...new Set(ofStatus)].toSorted())

  const named = [...readTable(readme, 'class').map(([name = '']) => name), ...statuses]
  expect(named.flatMap(codeIn).toSorted()).toEqual([...new Set(classes)].toSorted())
})

test('the README has every option, with its default', () => {
  const readOptions = createOptionsReader(['r7-crm', 'egain-casemgr', 'egain-casemgr/oauth'])
  const shown = (header: string) =>
    Object.fromEntries(
      readTable(readme, header).flatMap(([names = '', , byDefault]) =>
        codeIn(names).map((name) => [name, byDefault]),
      ),
    )
  expect(shown('of the client')).toEqual(readOptions('R7CrmOptions', 'EgainCasemgrOptions'))
  expect(shown('of the OAuth functions')).toEqual(
    readOptions('EgainClientCredentialsOptions', 'EgainAuthorizationCodeOptions'),
  )
  const [, ofCall = ''] = /The second argument of a call takes (.+?)\./s.exec(readme) ?? []
  expect(codeIn(ofCall).toSorted()).toEqual(Object.keys(readOptions('CallOptions')).toSorted())
  const [, ofSignIn = ''] = /\n### R7: login and password\n(.+?)\n#/s.exec(readme) ?? []
  expect(codeIn(ofSignIn)).toEqual(
    expect.arrayContaining(Object.keys(readOptions('SignInOptions'))),
  )
})
