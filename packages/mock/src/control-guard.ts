import { isIP } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isLoopback } from './loopback.ts'
import { sendProblem } from './problem.ts'

type Guard = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>

/**
 * Makes the hook that keeps foreign pages away from the control routes, since these tell what was asked, and forget it
 * when they are told to. Pages may call them that come from this machine or from an allowed host.
 *
 * @param allowedHosts names in lower case
 */
export function createControlGuard(allowedHosts: readonly string[]): Guard {
  return async (request, reply) => {
    withoutCors(reply)
    const { host, origin, 'sec-fetch-site': site } = request.headers
    const named = hostOf(`http://${host}`)
    if (host !== undefined && !mayBeNamed(named, request.socket.localAddress, allowedHosts)) {
      return refuse(reply, `requests to the host "${host}"`, named)
    }
    if (origin === undefined) {
      return site === 'cross-site' ? refuse(reply, 'pages of other sites') : undefined
    }
    const from = hostOf(origin)
    const isSame = [`http://${host}`, `https://${host}`].includes(origin)
    if (!isSame && !isLoopback(from) && !allowedHosts.includes(from)) {
      return refuse(reply, `pages of "${origin}"`, from)
    }
    reply.headers({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': '*' })
    return undefined
  }
}

/**
 * Whether a request may name the mock by this host. A name that somebody owns may have been pointed here, so that a
 * browser takes the mock for a part of that owner's site (DNS rebinding). Nobody owns an address, or a name without a
 * dot, such as that of a service of Docker; but on this machine itself no such name is needed.
 *
 * @param host in lower case
 * @param address that the connection came to
 */
export function mayBeNamed(
  host: string,
  address: string | undefined,
  allowedHosts: readonly string[],
): boolean {
  if (isLoopback(host) || isIP(host) > 0 || allowedHosts.includes(host)) return true
  return !isLoopback(address ?? '') && /^[\w-]+$/.test(host)
}

/** Takes back what lets pages of every origin read the answers of the API. */
function withoutCors(reply: FastifyReply): void {
  for (const name of reply.raw.getHeaderNames()) {
    if (name.startsWith('access-control-')) reply.raw.removeHeader(name)
  }
}

function refuse(reply: FastifyReply, whom: string, host?: string): FastifyReply {
  const cure = host
    ? `To allow it, start the mock with --allow-host ${host}, or startMock({ allowedHosts: ['${host}'] }).`
    : 'Type the address instead, or call it from this machine.'
  return sendProblem(
    reply,
    403,
    'Foreign host',
    `The control routes do not answer ${whom}. ${cure}`,
  )
}

/** The host of a URL, without the brackets of IPv6; empty when there is none, as in the origin `null`. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$|\.$/g, '') : ''
}
