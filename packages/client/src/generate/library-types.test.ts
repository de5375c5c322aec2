import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { generateModules } from './generate-modules.ts'
import { libraryContract } from './library-contract.ts'

const folder = fileURLToPath(new URL('../', import.meta.url))
const program = `
import { byPath } from './by-path.ts'
import type { Client } from './create-client.ts'
import type { Book, BookList, Operations } from './generated/library.operations.ts'
import type { paths } from './generated/library.ts'

declare const client: Client<Operations, paths>
const path = { id: 7 }
const id = 7
const file = new Blob()
/** Is the first type, and the second is, too. */
const same = <One, Other>(_: [One] extends [Other] ? ([Other] extends [One] ? true : false) : false) => {}

export async function calls() {
  const found = await client.findBooks()
  if (!found.error) {
    same<typeof found.data, BookList['books'] | undefined>(true)
    same<typeof found.envelope, BookList | undefined>(true)
    // @ts-expect-error the answer may be one without content
    found.data.length
  }
  same<Awaited<ReturnType<typeof client.orThrow.findBooks>>, BookList['books'] | undefined>(true)
  const moved = await client.orThrow.moveBooks({ shelf: undefined })
  same<typeof moved, undefined>(true)
  const read = await client.orThrow.readBook({ id })
  same<typeof read, string | Blob | Book>(true)
  const scan = await client.orThrow.downloadScan({ id })
  same<typeof scan, Blob>(true)
  const counted = await client.orThrow.countBooks()
  same<typeof counted, undefined>(true)

  const tags = ['a', 'b'] as const
  const numbers: readonly number[] = [1]
  await client.findBooks({ ids: numbers, words: tags, range: { from: 1 }, filter: { id, title: 'x', tags }, 'X-Fields': tags, where: { id, title: 'x', tags } })
  await client.uploadScan({ id, file, more: [file], pages: numbers, book: { id, title: 'x', tags }, notify: undefined })
  await client.addScans({ id, body: new FormData() })
  await client.addScans({ id, body: { page: file } })
  await client.replaceScan({ id, body: file })
  await client.replaceScan({ id, body: new Uint8Array() })
  await client.replaceNotes({ body: 'id,text' })
  await client.replaceBook({ id, body: { id, title: 'x', tags } })
  await client.readShelves({ shelves: numbers, range: tags })
  // @ts-expect-error a scan is a file
  client.uploadScan({ id, file: 'scan' })
  // @ts-expect-error a stream cannot be sent again
  client.replaceScan({ id, body: new ReadableStream() })
  // @ts-expect-error an upload needs its file
  client.uploadScan({ id })

  const byRoute = byPath(client)
  const none = await byRoute.GET('/books', { params: { query: { ids: numbers, words: tags } } })
  if (!none.error) same<typeof none.data, BookList | undefined>(true)
  const download = await byRoute.GET('/books/{id}/scan', { params: { path } })
  if (!download.error) same<typeof download.data, Blob>(true)
  await byRoute.POST('/books/{id}/scan', { params: { path }, body: { file, pages: numbers } })
  await byRoute.POST('/books/{id}/scan', { params: { path }, body: new FormData() })
  await byRoute.PUT('/books/{id}/scan', { params: { path }, body: file })
  // @ts-expect-error a book has a title
  byRoute.PUT('/books/{id}', { params: { path }, body: { id } })
}
`

test('the types of several successes, uploads, downloads and lists are those of what is sent and read', async () => {
  const modules = await generateModules({ name: 'library', document: libraryContract })
  const files = new Map(
    Object.entries(modules).map(([name, text]) => [`${folder}generated/${name}`, text]),
  )
  const main = `${folder}library-program.ts`
  files.set(main, program)
  const { config } = ts.readConfigFile(`${folder}../../../tsconfig.base.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${folder}../`)
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (file) => files.has(file) || fileExists(file)
  host.getSourceFile = (file, version, ...others) => {
    const text = files.get(file)
    return text === undefined
      ? getSourceFile(file, version, ...others)
      : ts.createSourceFile(file, text, version)
  }
  const compiled = ts.createProgram([main], { ...options, noUnusedLocals: false }, host)
  const errors = [...files.keys()].flatMap((file) =>
    ts.getPreEmitDiagnostics(compiled, compiled.getSourceFile(file)),
  )
  const told = errors.map(({ file, start = 0, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n')
    return `${file?.fileName.replace(folder, '')} ${file?.text.slice(start, start + 60)}: ${text}`
  })
  expect(told).toEqual([])
})
