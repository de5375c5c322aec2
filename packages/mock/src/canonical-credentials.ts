const DIGEST = ['username', 'realm', 'nonce', 'uri', 'response']

/**
 * The value of `Authorization` in the one form in which Prism knows it. By itself Prism takes `Bearer` in this letter
 * case only, no password with a colon, and of a digest only values of letters and digits.
 */
export function canonicalCredentials(authorization: string): string {
  if (authorization.startsWith('Bearer ')) return authorization
  const [, kind = '', rest = ''] = /^([^\s]+)\s+(.*)$/s.exec(authorization) ?? []
  switch (kind.toLowerCase()) {
    case 'bearer':
      return `Bearer ${rest}`
    case 'basic': {
      const isPair = Buffer.from(rest, 'base64').includes(':')
      return isPair ? `Basic ${btoa('user:password')}` : authorization
    }
    case 'digest': {
      const isWhole = DIGEST.every((name) => new RegExp(`(^|[\\s,])${name}=`, 'i').test(rest))
      return isWhole ? `Digest ${DIGEST.map((name) => `${name}="a"`).join(', ')}` : authorization
    }
    default:
      return authorization
  }
}
