import { STATUS_CODES } from 'node:http'

/** Name of the error class of a status, after its reason phrase: `NotFoundError`. */
export function statusErrorName(status: number): string {
  const phrase = STATUS_CODES[status]
  if (!phrase) throw new Error(`HTTP has no reason phrase for the status ${status}.`)
  const words = phrase.replaceAll(/[^A-Za-z ]/g, '').split(' ')
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return name.endsWith('Error') ? name : `${name}Error`
}
