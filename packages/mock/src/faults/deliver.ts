import type { FastifyReply } from 'fastify'
import type { PrintedHeaders } from '../print-headers.ts'
import { putHead } from '../put-head.ts'
import { drip } from './drip.ts'
import { endSignal } from './end-signal.ts'
import type { Fault } from './fault.ts'
import { malform } from './malform.ts'

/** An answer as it would be without a fault. */
export interface Answer {
  status: number
  headers: PrintedHeaders
  /** Absent when the answer has no content. */
  body?: string | undefined
}

/**
 * Sends an answer with the faults of the wire: reset, cut, drip and malformed. What cannot be struck is left alone: an answer
 * without a body, except by reset, and by malformed one that is neither JSON nor XML.
 *
 * @param signal aborts when the server closes. What is dripping then is sent at once.
 */
export async function deliver(
  reply: FastifyReply,
  answer: Answer,
  fault: Fault,
  signal: AbortSignal,
): Promise<FastifyReply> {
  const { request } = reply
  const { socket } = request.raw
  if (fault.reset) {
    reply.hijack()
    socket.resetAndDestroy()
    return reply
  }
  const body = request.method === 'HEAD' ? answer.body : strike(answer, fault)
  putHead(reply, answer.status, answer.headers)
  if (!body || !(fault.cut || fault.drip) || request.method === 'HEAD') return reply.send(body)

  // Fastify sends whole bodies only.
  const bytes = Buffer.from(body)
  reply.header('content-length', bytes.length).hijack()
  try {
    await writeStruck(reply, bytes, fault, signal)
  } catch {
    // Fastify has given the connection away, so nobody else would end it.
    socket.destroy()
  }
  return reply
}

async function writeStruck(
  reply: FastifyReply,
  bytes: Buffer,
  fault: Fault,
  signal: AbortSignal,
): Promise<void> {
  const { raw } = reply
  raw.writeHead(reply.statusCode, reply.getHeaders() as Record<string, string>)
  raw.flushHeaders()
  const part = fault.cut ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes
  if (fault.drip) await drip(raw, part, fault.drip, endSignal(raw, signal))
  else raw.write(part)
  if (raw.destroyed) return
  // The callback comes when all that was written before has left.
  if (fault.cut) raw.write('', () => raw.destroy())
  else raw.end()
}

/** The body with what the fault does to it, before it is cut. */
function strike({ headers, body }: Answer, { malformed }: Fault): string | undefined {
  if (!malformed || !body) return body
  return malform(body, mediaTypeOf(headers)) ?? body
}

function mediaTypeOf(headers: PrintedHeaders): string {
  const [, type = ''] =
    Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? []
  return String(type)
}
