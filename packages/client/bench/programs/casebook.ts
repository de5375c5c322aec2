import { createR7CrmClient } from '../../src/r7-crm.ts'
import type { Connect } from './connect.ts'

export const connect: Connect = (portal) => {
  const crm = createR7CrmClient(portal)
  return async (caseid) => {
    const { data, error } = await crm.closeCase({ caseid })
    if (!error) return `closed: ${data.isClosed}`
    if (error.name !== 'NotFoundError') throw error
    return `not found: ${error.message}`
  }
}
