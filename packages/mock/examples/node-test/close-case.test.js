import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startMock } from '@casebook/mock'

/** What is tested. In your project this is your own client. */
async function closeCase(url, id, headers, tries = 3) {
  const response = await fetch(`${url}/api/2.0/crm/case/${id}/close`, {
    method: 'PUT',
    headers: { Authorization: 'token', ...headers },
  })
  if (response.status === 503 && tries > 1) return closeCase(url, id, headers, tries - 1)
  if (!response.ok) throw new Error(`Case ${id} is not closed: status ${response.status}`)
  return (await response.json()).response
}

let mock
before(async () => {
  mock = await startMock()
})
after(() => mock.close())

test('a case is closed', async () => {
  const { id, isClosed } = await closeCase(mock.url, 77)
  assert.deepEqual({ id, isClosed }, { id: 77, isClosed: true })
})

test('a case that does not exist is an error', async () => {
  await assert.rejects(closeCase(mock.url, 77, { Prefer: 'code=404' }), /status 404/)
})

test('a busy server is asked again', async () => {
  // In a world of its own, so that other tests see neither its faults nor its requests.
  const headers = { 'Casebook-World': 'busy', 'Casebook-Fault': 'status=503, times=2' }
  assert.equal((await closeCase(mock.url, 77, headers)).isClosed, true)

  const journal = await fetch(`${mock.url}/__casebook/requests?world=busy`)
  const statuses = (await journal.json()).map(({ response }) => response.status)
  assert.deepEqual(statuses, [503, 503, 200])
})
