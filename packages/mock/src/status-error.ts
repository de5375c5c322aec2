/** An error that is answered with a certain status. The message goes to the client. */
export function statusError(statusCode: number, message: string): Error {
  return Object.assign(new Error(message), { statusCode })
}
