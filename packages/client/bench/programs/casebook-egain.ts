import { createEgainCasemgrClient } from '../../src/egain-casemgr.ts'
import type { Connect } from './connect.ts'

export const connect: Connect = (portal) => {
  const casemgr = createEgainCasemgrClient(portal)
  return async (id) => {
    const { error } = await casemgr.closeCase({ ids: [id] })
    if (!error) return 'closed'
    if (error.name !== 'BadRequestError') throw error
    return `not closed: ${error.message}`
  }
}
