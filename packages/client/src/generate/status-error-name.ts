import { STATUS_CODES } from 'node:http'

/** Name of the error class of a status, after its reason phrase where HTTP has one: `NotFoundError`. */
export function statusErrorName(status: number): string {
  const phrase = STATUS_CODES[status] ?? `Status${status}`
  const words = phrase.replaceAll(/[^\w ]/g, '').split(' ')
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return name.endsWith('Error') ? name : `${name}Error`
}
