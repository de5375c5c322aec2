import { byPath } from '../../src/by-path.ts'
import { createR7CrmClient } from '../../src/r7-crm.ts'
import type { Connect } from './connect.ts'

export const connect: Connect = (portal) => {
  const crm = byPath(createR7CrmClient(portal))
  return async (caseid) => {
    const { data, error, response } = await crm.PUT('/api/2.0/crm/case/{caseid}/close', {
      params: { path: { caseid } },
    })
    if (data) return `closed: ${data.response.isClosed}`
    if (response.status !== 404 || typeof error !== 'object') throw error
    return `not found: ${error.error.message}`
  }
}
