import createClient from 'openapi-fetch'
import type { paths } from '../../src/generated/r7-crm.ts'
import type { Connect } from './connect.ts'

export const connect: Connect = ({ baseUrl, token }) => {
  const crm = createClient<paths>({
    baseUrl,
    headers: { Accept: 'application/json', Authorization: token },
  })
  return async (caseid) => {
    const { data, error, response } = await crm.PUT('/api/2.0/crm/case/{caseid}/close', {
      params: { path: { caseid } },
    })
    if (data) return `closed: ${data.response.isClosed}`
    if (response.status !== 404 || typeof error !== 'object') throw error
    return `not found: ${error.error.message}`
  }
}
