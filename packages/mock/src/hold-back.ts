import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** How many requests of one connection may wait for the answers to those before them. */
const MOST = 100

const waiting = new WeakMap<Socket, number>()

/**
 * Stops reading a connection with many unanswered requests, until some of its answers have left. A client that sends
 * requests and never reads would fill the memory otherwise.
 */
export function holdBack({ socket }: IncomingMessage, response: ServerResponse): void {
  // An answer has the connection unless others come before it.
  if (response.socket) return
  const count = (waiting.get(socket) ?? 0) + 1
  waiting.set(socket, count)
  // Node begins to read again at the end of each request.
  if (count >= MOST) process.nextTick(pauseIfBusy, socket)
  response.once('close', () => {
    const left = (waiting.get(socket) ?? 1) - 1
    waiting.set(socket, left)
    if (left < MOST && socket.isPaused()) socket.resume()
  })
}

function pauseIfBusy(socket: Socket): void {
  if ((waiting.get(socket) ?? 0) >= MOST) socket.pause()
}
