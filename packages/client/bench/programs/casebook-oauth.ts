import { clientCredentials } from '../../src/egain-casemgr.oauth.ts'
import { createEgainCasemgrClient } from '../../src/egain-casemgr.ts'
import type { Connect } from './connect.ts'

export const connect: Connect = ({ baseUrl, token: clientSecret }) => {
  const variables = { GATEWAY_ID: '1f0c6d3e-5c1b-4f0e-9d1a-0d6f1c2b3a4e' }
  const token = clientCredentials({ variables, clientId: 'desk', clientSecret })
  const casemgr = createEgainCasemgrClient({ baseUrl, token })
  return async (id) => {
    const { error } = await casemgr.closeCase({ ids: [id] })
    if (!error) return 'closed'
    if (error.name !== 'BadRequestError') throw error
    return `not closed: ${error.message}`
  }
}
