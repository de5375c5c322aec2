import { client } from 'generated-hey-api/client.gen'
import { closeCase } from 'generated-hey-api/sdk.gen'
import type { Connect } from './connect.ts'

export const connect: Connect = ({ baseUrl, token }) => {
  client.setConfig({ baseUrl, auth: token })
  return async (caseid) => {
    const { data, error, response } = await closeCase({ path: { caseid } })
    if (data) return `closed: ${data.response.isClosed}`
    if (response?.status !== 404 || typeof error !== 'object') throw error
    return `not found: ${error.error.message}`
  }
}
