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

const url = process.env.MOCK_URL

test('a case is closed', async () => {
  expect(await closeCase(url, 77)).toMatchObject({ id: 77, isClosed: true })
})

test('a case that does not exist is an error', async () => {
  await expect(closeCase(url, 77, { Prefer: 'code=404' })).rejects.toThrow('status 404')
})

test('a busy server is asked again', async () => {
  // In a world of its own, so that other tests see neither its faults nor its requests.
  const headers = { 'Casebook-World': 'busy', 'Casebook-Fault': 'status=503, times=2' }
  expect(await closeCase(url, 77, headers)).toMatchObject({ isClosed: true })

  const journal = await fetch(`${url}/__casebook/requests?world=busy`)
  const statuses = (await journal.json()).map(({ response }) => response.status)
  expect(statuses).toEqual([503, 503, 200])
})
