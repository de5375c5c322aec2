import type { MeasuredPage } from './choose-pages.ts'
import type { Figures } from './visit.ts'

/** The figures as a table. The last column tells how much longer a page takes than its peer to show its heading. */
export function printTable(results: Map<string, Figures>, pages: MeasuredPage[]): string {
  const rows = pages.map(({ name, of }) => {
    const figures = results.get(name)
    const ours = of === undefined ? undefined : results.get(of)
    if (!figures) throw new Error(`${name} was not measured.`)
    return [
      name,
      figures.firstPaint.toFixed(0),
      figures.heading.toFixed(0),
      figures.shift.toFixed(3),
      figures.requests.toFixed(0),
      ours ? `×${(ours.heading / figures.heading).toFixed(2)}` : '',
    ]
  })
  const head = ['page', 'first paint ms', 'heading ms', 'shift', 'requests', 'ours takes']
  const width = Math.max(...rows.map(([name = '']) => name.length)) + 2
  return [head, ...rows]
    .map(
      ([name = '', ...columns]) =>
        name.padEnd(width) + columns.map((cell) => cell.padStart(15)).join(''),
    )
    .join('\n')
}
