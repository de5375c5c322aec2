import type { CaseEnvelope, ErrorEnvelope } from '../../src/generated/r7-crm.ts'
import type { Connect } from './connect.ts'

export const connect: Connect =
  ({ baseUrl, token }) =>
  async (caseid) => {
    const response = await fetch(`${baseUrl}/api/2.0/crm/case/${caseid}/close`, {
      method: 'PUT',
      headers: { Accept: 'application/json', Authorization: token },
    })
    if (response.ok) {
      const envelope: CaseEnvelope = await response.json()
      return `closed: ${envelope.response.isClosed}`
    }
    if (response.status !== 404) throw new Error(`Status ${response.status}`)
    const { error }: ErrorEnvelope = await response.json()
    return `not found: ${error.message}`
  }
