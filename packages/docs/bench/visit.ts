import type { Browser } from 'playwright-core'

/** What one visit to a page tells. */
export interface Figures {
  /** Milliseconds until anything of the page is painted. */
  firstPaint: number
  /** Milliseconds until the first heading of its text is painted: of the guide, or of the operation. */
  heading: number
  /** Cumulative layout shift, 0 when nothing jumps. */
  shift: number
  requests: number
}

interface Watched {
  observed: { heading?: number; shift: number }
}

const SLOWDOWN = 4

/** Visits a page with an empty cache on a processor that is slowed down. */
export async function visit(browser: Browser, url: string): Promise<Figures> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    await page.addInitScript(observe)
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForFunction(() => 'heading' in (globalThis as unknown as Watched).observed)
    return await page.evaluate(() => {
      const { observed } = globalThis as unknown as Watched
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      const firstPaint = paint?.startTime ?? Number.NaN
      return {
        firstPaint,
        // A frame tells when it began, which for the first is before it was painted.
        heading: Math.max(firstPaint, observed.heading ?? Number.NaN),
        shift: observed.shift,
        requests: performance.getEntriesByType('resource').length + 1,
      }
    })
  } finally {
    await context.close()
  }
}

/** Runs in the page, before anything of it. */
function observe(): void {
  const observed: Watched['observed'] = { shift: 0 }
  Object.assign(globalThis, { observed })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      observed.shift += (entry as unknown as { value: number }).value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    const heading = document.querySelector('main :is(h1, h2), #redoc :is(h1, h2)')
    if (!heading?.checkVisibility()) return void requestAnimationFrame(look)
    // A frame begins before it is painted, so the next one tells that it was.
    requestAnimationFrame((time) => {
      observed.heading = time
    })
  }
  requestAnimationFrame(look)
}

/** The median of each figure. */
export function medians(visits: Figures[]): Figures {
  const median = (key: keyof Figures) => {
    const sorted = visits.map((figures) => figures[key]).sort((one, other) => one - other)
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  }
  return {
    firstPaint: median('firstPaint'),
    heading: median('heading'),
    shift: median('shift'),
    requests: median('requests'),
  }
}
