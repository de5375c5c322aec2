import type { CostedLoad, Figures } from './measure.ts'

const LOADS = ['GET', 'PUT'] as const

/**
 * The figures of each server as a table.
 *
 * @param ours name of the server with which the last columns compare: it answers so many times as much
 */
export function printTable(rows: Map<string, Figures>, ours: string): string {
  const head = [
    'server',
    ...LOADS.flatMap((method) => [`${method}/s`, 'p50 ms', 'p99 ms', 'cpu µs']),
    'RSS MB',
    'start ms',
    ...LOADS.map((method) => `by ${method}`),
  ]
  const lines = [...rows].map(([name, figures]) => [
    name,
    ...LOADS.flatMap((method) => cells(figures[method])),
    figures.rss.toFixed(0),
    figures.startUp.toFixed(0),
    ...LOADS.map((method) =>
      name === ours ? '' : compare(rows.get(ours)?.[method].rate, figures[method].rate),
    ),
  ])
  return [head, ...lines]
    .map(
      ([name = '', ...columns]) =>
        name.padEnd(27) + columns.map((cell) => cell.padStart(9)).join(''),
    )
    .join('\n')
}

function cells({ rate, p50, p99, cpu }: CostedLoad): string[] {
  return [
    rate.toFixed(0),
    p50.toFixed(1),
    p99.toFixed(1),
    Number.isFinite(cpu) ? cpu.toFixed(0) : '-',
  ]
}

function compare(ours = Number.NaN, theirs: number): string {
  return `×${(ours / theirs).toFixed(2)}`
}
