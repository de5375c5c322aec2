import { createR7CrmClient, NotFoundError } from '../../src/r7-crm.ts'
import type { Connect } from './connect.ts'

export const connect: Connect = (portal) => {
  const crm = createR7CrmClient(portal)
  return async (caseid) => {
    try {
      const { isClosed } = await crm.orThrow.closeCase({ caseid })
      return `closed: ${isClosed}`
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error
      return `not found: ${error.message}`
    }
  }
}
