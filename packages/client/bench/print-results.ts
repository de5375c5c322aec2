import { BASELINE, control, OURS, peers } from './peers.ts'
import type { Results } from './results.ts'
import { compare, median, type Times } from './time-calls.ts'

/** The figures as tables. */
export function printResults(results: Results): string {
  return [timeTable(results), sizeTable(results), growthTable(results)].map(print).join('\n\n')
}

function timeTable({ inProcess, overLoopback, eightAtATime }: Results): string[][] {
  const time = (times: Times, name: string) => median(times.get(name) ?? []).toFixed(1)
  const added = (times: Times, name: string) =>
    compare(times, name, BASELINE, (own, base) => own - base).toFixed(1)
  const ratio = (times: Times, name: string) =>
    `×${compare(times, name, BASELINE, (own, base) => own / base).toFixed(3)}`
  return [
    ['one call', 'retries', 'in process', 'added', 'loopback', 'added', '', '8 at a time', ''],
    ['', 'by default', 'µs', 'µs', 'µs', 'µs', 'of fetch', 'µs', 'of fetch'],
    ...[...peers, control].map(({ name, retries }) => [
      name,
      retries ? 'yes' : 'no',
      time(inProcess, name),
      added(inProcess, name),
      time(overLoopback, name),
      added(overLoopback, name),
      ratio(overLoopback, name),
      time(eightAtATime, name),
      ratio(eightAtATime, name),
    ]),
  ]
}

function sizeTable({ sizes }: Results): string[][] {
  const ours = sizes.get(OURS)?.gzipped ?? Number.NaN
  return [
    ['a program, in bytes', 'minified', 'gzipped', 'of casebook'],
    ...[...sizes].map(([name, { minified, gzipped }]) => [
      name,
      `${minified}`,
      `${gzipped}`,
      `×${(gzipped / ours).toFixed(2)}`,
    ]),
  ]
}

function growthTable({ growth }: Results): string[][] {
  return [
    ['casebook with this operation too', 'gzipped', 'added'],
    ...growth.map(({ operationId, gzipped }, index) => {
      const before = growth[index - 1]
      return [operationId, `${gzipped}`, before ? `${gzipped - before.gzipped}` : '']
    }),
  ]
}

/** The first column is as wide as its widest cell and stands on the left, the others on the right. */
function print(rows: string[][]): string {
  const width = Math.max(...rows.map(([name = '']) => name.length))
  return rows
    .map(
      ([name = '', ...columns]) =>
        name.padEnd(width) + columns.map((cell) => cell.padStart(12)).join(''),
    )
    .join('\n')
}
