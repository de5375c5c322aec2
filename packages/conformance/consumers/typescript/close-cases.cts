import casebook = require('@casebook/client/by-path')
import egain = require('@casebook/client/egain-casemgr')
import oauth = require('@casebook/client/egain-casemgr/oauth')
import r7 = require('@casebook/client/r7-crm')
import validation = require('@casebook/client/r7-crm/validate')

/**
 * Closes cases of both APIs, and meets what can go wrong.
 *
 * @param mock URL of a mock server that keeps state
 */
async function closeCases(mock: string) {
  // A world of its own in the mock, so that programs which run side by side do not meet.
  const headers = { 'Casebook-World': crypto.randomUUID() }
  let retries = 0
  const crm = r7.createR7CrmClient({
    baseUrl: mock,
    token: 'token',
    headers,
    retryDelay: 1,
    hooks: {
      onRetry() {
        retries += 1
      },
    },
    validate: validation.validateAnswers({ mode: 'throw' }),
  })
  const { data } = await crm.closeCase({ caseid: 1234 })
  const unknown = await crm.closeCase({ caseid: 4321 })
  const failing = { headers: { 'Casebook-Fault': 'status=503, times=2' } }
  const retried = await crm.orThrow.closeCase({ caseid: 1234 }, failing)
  const slow = { headers: { 'Casebook-Fault': 'latency=5000' }, timeout: 50, retries: 0 }
  const late = await crm.closeCase({ caseid: 1234 }, slow)
  const path = '/api/2.0/crm/case/{caseid}/close'
  const closedByPath = await casebook.byPath(crm).PUT(path, { params: { path: { caseid: 1234 } } })

  const token = oauth.clientCredentials({
    tokenUrl: 'https://login.example.org/token',
    clientId: 'client',
    clientSecret: 'secret',
    fetch: async () => Response.json({ access_token: 'token', token_type: 'Bearer' }),
  })
  const baseUrl = `${mock}/core/casemgr/v3`
  const casemgr = egain.createEgainCasemgrClient({ baseUrl, token, headers })
  const { response } = await casemgr.closeCase({ ids: [1001, 1002] })

  return {
    closed: data?.isClosed,
    unknown: unknown.error instanceof r7.NotFoundError && unknown.error.status,
    retried: retried.isClosed && retries,
    late: late.error?.name,
    byPath: closedByPath.data?.response.isClosed,
    egain: response?.status,
  }
}

export = { closeCases }
