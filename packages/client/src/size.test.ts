import { gzipSync } from 'node:zlib'
import { listOperations, readContracts } from '@casebook/openapi'
import { describe, expect, test } from 'vitest'
import { bundleProgram } from './packaging/bundle-program.ts'

/** Bytes of a program whose client knows one operation, as it goes over the wire. */
const LARGEST_PROGRAM = 5650
/** Bytes of a program whose client knows all operations of its contract. */
const LARGEST_CLIENT = 6030
/** Bytes that further operations add, each on average: the first of a kind brings what writes and reads its kind. */
const LARGEST_GROWTH = 100

/** What a program does that closes a case, by the names of the contracts. */
const programs: Record<string, string> = {
  'r7-crm': `
    import { createR7CrmClient } from '@casebook/client/r7-crm'

    const crm = createR7CrmClient({ portal: 'yourportal.r7-office.ru', token: 'token' })
    const { data, error } = await crm.closeCase({ caseid: 1234 })
    switch (error?.name) {
      case undefined:
        console.log(data.isClosed)
        break
      case 'NotFoundError':
        console.log(error.message)
        break
      default:
        throw error
    }`,
  'egain-casemgr': `
    import { createEgainCasemgrClient } from '@casebook/client/egain-casemgr'

    const casemgr = createEgainCasemgrClient({ token: 'token' })
    const { error } = await casemgr.closeCase({ ids: [1001, 1002] })
    switch (error?.name) {
      case undefined:
        console.log('closed')
        break
      case 'BadRequestError':
        console.log(error.code)
        break
      default:
        throw error
    }`,
}

const contracts = readContracts().map(({ name, document }) => ({
  name,
  program: programs[name] ?? '',
  routes: listOperations(document).map(({ method, path }) => `${method.toUpperCase()} ${path}`),
}))

describe.each(contracts)('a program that uses $name', ({ name, program, routes }) => {
  test('is small, and grows little with each operation', async () => {
    const sizes: number[] = []
    for (let count = 1; count <= routes.length; count += 1) {
      const bundle = await bundleProgram(program, count)
      expect(routes.filter((route) => isIn(bundle, route))).toEqual(routes.slice(0, count))
      sizes.push(gzipSync(bundle, { level: 9 }).length)
    }
    console.log(`Bytes with 1 to ${routes.length} operations of ${name}: ${sizes.join(', ')}`)
    expect(sizes[0]).toBeLessThanOrEqual(LARGEST_PROGRAM)
    const [first = 0, last = first] = [sizes[0], sizes.at(-1)]
    expect(last).toBeLessThanOrEqual(LARGEST_CLIENT)
    expect(last - first).toBeLessThanOrEqual(LARGEST_GROWTH * (sizes.length - 1))
  })

  test('knows all operations of its API, and none of another', async () => {
    const bundle = await bundleProgram(program)
    const all = contracts.flatMap(({ routes }) => routes)
    expect(all.filter((route) => isIn(bundle, route))).toEqual(routes)
  })
})

function isIn(bundle: string, route: string): boolean {
  return bundle.includes(`"${route}"`)
}
