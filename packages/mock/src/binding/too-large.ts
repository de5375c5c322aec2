/** What a server says when a body holds more than it reads: an error with `statusCode: 413`. */
export function tooLarge(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 413 })
}
