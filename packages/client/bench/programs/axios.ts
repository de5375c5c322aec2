import axios, { isAxiosError } from 'axios'
import type { CaseEnvelope, ErrorEnvelope } from '../../src/generated/r7-crm.ts'
import type { Connect } from './connect.ts'

export const connect: Connect = ({ baseUrl, token }) => {
  const crm = axios.create({
    baseURL: baseUrl,
    headers: { Authorization: token },
    adapter: 'fetch',
  })
  return async (caseid) => {
    try {
      const { data } = await crm.put<CaseEnvelope>(`/api/2.0/crm/case/${caseid}/close`)
      return `closed: ${data.response.isClosed}`
    } catch (error) {
      if (!isAxiosError<ErrorEnvelope>(error) || error.response?.status !== 404) throw error
      return `not found: ${error.response.data.error.message}`
    }
  }
}
