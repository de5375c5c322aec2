import { type Contract, readContracts } from '@casebook/openapi'
import { checkOptions } from './check-options.ts'
import { checkComputed } from './compute.ts'
import type { Context } from './context.ts'
import type { ContractFile } from './contract-files/read-contract-file.ts'
import { readContractFiles } from './contract-files/read-contract-files.ts'
import { watchFiles } from './contract-files/watch-files.ts'
import { createListener } from './create-listener.ts'
import { checkOperation } from './faults/check-operation.ts'
import { parseFault } from './faults/parse-fault.ts'
import { HttpServer } from './http-server.ts'
import { createMask } from './journal/create-mask.ts'
import type { Exchange } from './journal/exchange.ts'
import { HarFile } from './journal/har-file.ts'
import { Journal } from './journal/journal.ts'
import { operationsOf } from './operations-of.ts'
import { listRoutes, type Route } from './routes.ts'
import { requestRouting } from './routing/request-routing.ts'
import { checkState } from './state/check-state.ts'
import { createState } from './state/create-state.ts'
import { Worlds } from './worlds.ts'

/** Options of {@link startMock}. */
export interface MockOptions {
  /** Port to listen on, 0 for a free one. Default: 0. */
  port?: number
  /** Address to listen on. Default: 127.0.0.1, so that only this machine can call. */
  host?: string
  /**
   * Names of hosts, beside this machine, whose pages may call the control routes (`/__casebook/…`), and by which these
   * may be called. Addresses always may, and names without a dot when the call comes from another machine. Default: none.
   */
  allowedHosts?: string[]
  /** Paths of OpenAPI files, relative to the working directory. Default: Casebook's contracts. */
  contracts?: string[]
  /** Folder below which files may lie to which those in `contracts` refer. Default: the folder of each. */
  root?: string
  /** Whether the mock keeps what requests change, as the contracts say (`x-state`). Default: false. */
  state?: boolean
  /** What goes wrong with each answer, in the words of the header `Casebook-Fault`. Default: nothing. */
  fault?: string
  /** Path of a HAR file to write what is called and answered to, without secrets. Default: none. */
  record?: string
  /** Whether the files in `contracts` are read again when they change. Worlds begin anew then. Default: false. */
  watch?: boolean
  /** Called when files were read again, with what is wrong with them when they are left aside. */
  onReload?: (error?: Error) => void
}

/** A running mock server. */
export interface Mock {
  /** Where it answers, without a final slash, for example `http://127.0.0.1:4010`. */
  url: string
  /** What it answered when it was started. */
  readonly routes: Route[]
  /** What of the files in `contracts` it takes otherwise than it is written, in sentences. */
  warnings: string[]
  /** Stops taking requests, waits two seconds at the most for those under way, and frees the port. */
  close(): Promise<void>
}

/**
 * Starts a mock server for all of Casebook's APIs, or for other OpenAPI files, each at the path that it has in production.
 *
 * @throws Error with `code: 'EADDRINUSE'` when the port is taken, and one that says what is wrong with a file or a fault.
 * @example
 * const mock = await startMock()
 * const response = await fetch(`${mock.url}/api/2.0/crm/case/1234/close`, {
 *   method: 'PUT',
 *   headers: { Authorization: 'token' },
 * })
 * await mock.close()
 */
export async function startMock({
  port = 0,
  host = '127.0.0.1',
  allowedHosts = [],
  contracts: files,
  root,
  state = false,
  fault,
  record,
  watch = false,
  onReload,
}: MockOptions = {}): Promise<Mock> {
  checkOptions({ port, host, allowedHosts, contracts: files, root, watch })
  const http = new HttpServer()
  const closing = new AbortController()
  const shared = {
    journal: new Journal({ mask: (exchange) => mask(exchange) }),
    state,
    allowedHosts: allowedHosts.map((name) => name.toLowerCase()),
    fault: fault === undefined ? undefined : parseFault(fault),
    closing: closing.signal,
  }
  let mask: (exchange: Exchange) => Exchange
  let har: HarFile | undefined

  const serve = async (contracts: Contract[]) => {
    for (const { document } of contracts) {
      requestRouting(document)
      await checkComputed(document)
      if (state) checkState(document)
    }
    const context: Context = {
      ...shared,
      worlds: new Worlds(state ? contracts : []),
      operationIds: new Set(
        contracts.flatMap(({ document }) => operationsOf(document).map((each) => each.operationId)),
      ),
    }
    if (context.fault) checkOperation(context.fault, context.operationIds)
    const listener = await createListener(http.server, contracts, context, (exchange) => {
      shared.journal.add(exchange)
      har?.add(exchange)
    })
    mask = createMask(contracts)
    http.listener = listener
  }

  const read = () => (files ? readContractFiles(files, { root }) : readShipped())
  const contracts = await read()
  await serve(contracts)
  const url = await http.listen(port, host)
  if (record !== undefined) {
    har = await HarFile.open(record, url, (exchange) => mask(exchange)).catch(async (error) => {
      await http.close()
      throw error
    })
  }

  const watcher = watch
    ? watchFiles(filesOf(contracts), async () => {
        try {
          const changed = await read()
          await serve(changed)
          watcher?.update(filesOf(changed))
          onReload?.()
        } catch (error) {
          onReload?.(error as Error)
        }
      })
    : undefined
  await watcher?.ready

  return {
    url,
    get routes() {
      return listRoutes(contracts, url)
    },
    warnings: [
      ...contracts.flatMap(({ warnings }) => warnings),
      ...(state ? contracts.flatMap(warnOfNoState) : []),
    ],
    close: async () => {
      closing.abort()
      await watcher?.close()
      await http.close()
      await har?.close()
    },
  }
}

function warnOfNoState({ name, document }: Contract): string[] {
  const hasState = Object.keys(createState(document)).length > 0
  return hasState ? [] : [`${name} keeps no state: it does not say what requests change (x-state).`]
}

/** The contracts that the build puts inside this package. */
function readShipped(): ContractFile[] {
  const folder = new URL('../dist/contracts/', import.meta.url)
  return readContracts(folder).map((contract) => ({ ...contract, files: [], warnings: [] }))
}

function filesOf(contracts: ContractFile[]): string[] {
  return contracts.flatMap(({ files }) => files)
}
