import type {
  CloseCaseError,
  R7CrmClient,
  Result,
  UpdateCaseArguments,
  UpdateCaseError,
} from '@casebook/client/r7-crm'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { serve } from './serve.ts'

interface OneCase {
  Params: { caseid: number }
}
interface Change extends OneCase {
  Body: Pick<UpdateCaseArguments, 'title' | 'isPrivate' | 'accessList'>
}

type CaseError = CloseCaseError | UpdateCaseError

const params = {
  type: 'object',
  properties: { caseid: { type: 'integer', minimum: 1, maximum: 2147483647 } },
}
const body = {
  type: 'object',
  // All, since a portal makes a case public whose access is left out.
  required: ['title', 'isPrivate', 'accessList'],
  additionalProperties: false,
  properties: {
    title: { type: 'string', minLength: 1 },
    isPrivate: { type: 'boolean' },
    accessList: { type: 'array', items: { type: 'string' } },
  },
}

/** The service: `POST /cases/{caseid}/close` and `PUT /cases/{caseid}`. */
export function createService(crm: R7CrmClient): FastifyInstance {
  const service = Fastify()
  service.post<OneCase>('/cases/:caseid/close', { schema: { params } }, (request, reply) =>
    forward(request, reply, (signal) => crm.closeCase(request.params, { signal })),
  )
  service.put<Change>('/cases/:caseid', { schema: { params, body } }, (request, reply) =>
    forward(request, reply, (signal) =>
      crm.updateCase({ ...request.body, ...request.params }, { signal }),
    ),
  )
  return service
}

/** Answers with the data of a call, or with what the caller of the service should know of its failure. */
function forward<Data>(
  request: FastifyRequest,
  reply: FastifyReply,
  call: (signal: AbortSignal) => Promise<Result<Data, CaseError>>,
) {
  return serve(request, reply, async (signal) => {
    const { data, error } = await call(signal)
    if (!error) return data
    reply.code(statusFor(error))
    return { error: error.name, message: error.message }
  })
}

function statusFor({ name }: CaseError): number {
  switch (name) {
    case 'BadRequestError':
      return 400
    case 'ForbiddenError':
      return 403
    case 'NotFoundError':
      return 404
    case 'TimeoutError':
      return 504
    default:
      return 502
  }
}
