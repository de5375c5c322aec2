/**
 * Headers that frame or code a message, or say who sends it and who may read it. They belong to the server: what a contract
 * says of them describes a server that is not this one, and sent as it is would break an answer or hide it from pages.
 */
const OWN = new Set([
  'connection',
  'content-digest',
  'content-encoding',
  'content-length',
  'content-md5',
  'date',
  'digest',
  'keep-alive',
  'proxy-connection',
  'repr-digest',
  'server',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Whether a header of an answer is the server's to set, whatever the contract says. Letter case does not count. */
export function isOwnHeader(name: string): boolean {
  const lower = name.toLowerCase()
  return OWN.has(lower) || lower.startsWith('access-control-')
}

/** OpenAPI says that it is to be ignored among the headers of a response: the content says it. */
export function isContentType(name: string): boolean {
  return name.toLowerCase() === 'content-type'
}

/** Whether a header can have this name. */
export function isHeaderName(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name)
}
