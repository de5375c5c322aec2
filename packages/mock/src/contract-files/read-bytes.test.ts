import { execFile, spawn } from 'node:child_process'
import { truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { readBytes } from './read-bytes.ts'
import { writeFiles } from './write-files.ts'

async function makePipe(): Promise<string> {
  const pipe = join(await writeFiles({}), 'pipe')
  await promisify(execFile)('mkfifo', [pipe])
  return pipe
}

test('a pipe is read to its end, whenever its writer comes', async () => {
  const pipe = await makePipe()
  const bytes = readBytes(pipe, { pipe: true })
  await writeFile(pipe, 'openapi: 3.1.0')
  expect(String(await bytes)).toBe('openapi: 3.1.0')
})

test('a pipe to which nobody writes is given up', async () => {
  const pipe = await makePipe()
  await expect(readBytes(pipe, { pipe: true, patience: 50 })).rejects.toThrow(
    `${pipe} is a pipe, and nothing came for 0.05 seconds.`,
  )
})

test('a pipe without an end is left at the limit', async () => {
  const pipe = await makePipe()
  const writer = spawn('sh', ['-c', `exec cat /dev/zero > ${pipe}`])
  onTestFinished(() => void writer.kill())
  await expect(readBytes(pipe, { pipe: true })).rejects.toThrow(
    `${pipe} is larger than 52428800 bytes.`,
  )
})

test('a file is measured before it is read', async () => {
  const file = join(await writeFiles({ 'large.yaml': '' }), 'large.yaml')
  await truncate(file, 2 ** 40)
  await expect(readBytes(file)).rejects.toThrow(`${file} is larger than 52428800 bytes.`)
})

test.each(['/dev/zero', '/dev/null'])('the device %s is refused', async (file) => {
  await expect(readBytes(file, { pipe: true })).rejects.toThrow(
    `${file} is a device or a socket, and no file.`,
  )
})

test('a socket is refused', async () => {
  const socket = join(await writeFiles({}), 'socket')
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(socket, resolve))
  onTestFinished(() => void server.close())
  await expect(readBytes(socket)).rejects.toThrow(`${socket} is a device or a socket, and no file.`)
})
