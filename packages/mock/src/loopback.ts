import { isIP } from 'node:net'

/** Whether a host, a name or an address without brackets, is the machine itself. */
export function isLoopback(host: string): boolean {
  return /^(localhost|.+\.localhost|(::ffff:)?127(\.\d+){3}|::1)$/i.test(host)
}

/** Who can call what listens at an address, when it is not only this machine: a sentence. */
export function warnOfReach(address: string): string | undefined {
  if (isLoopback(address)) return undefined
  const isAll = isIP(address) > 0 && /^[0:.]+$/.test(address)
  return isAll
    ? 'It listens on all addresses: whoever can reach this machine can call it.'
    : `It listens on ${address}: whoever can reach this address can call it.`
}
