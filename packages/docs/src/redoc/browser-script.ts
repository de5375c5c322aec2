import { readFileSync } from 'node:fs'
import { type Change, changeScript } from './change-script.ts'
import { wordFunction } from './dictionary.ts'
import { PAGE_CHANGES } from './page-changes.ts'
import { WORDS } from './words.ts'

const SCRIPT = 'redoc.standalone.js'

const CHANGES: readonly Change[] = [
  {
    purpose: 'replace the logos that Redoc loads from its maker',
    find: /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g,
    times: 2,
    replace: 'data:,',
  },
  {
    purpose: 'forget where Redoc reports use and loads icons',
    find: /https:\/\/(?:otel\.cloud|cdn)\.redocly\.com\/[\w./-]+/g,
    times: 3,
    replace: 'data:,',
  },
  {
    // The worker is built with eval and a blob: URL, which the content security policy forbids.
    purpose: 'keep the search of Redoc out of a worker',
    find: /if\(typeof window>`u`\|\|typeof Worker>`u`\)return!1;/g,
    replace: 'return!1;',
  },
  {
    purpose: 'leave the shortcuts of the search to the site',
    find: /(?<=\.search\?\.shortcuts\?\?)\[`⌘\+K,CTRL\+K`\]/g,
    replace: '[]',
  },
  {
    purpose: 'leave light and dark to the site',
    find: /return \w+&&\w+\(t\),t\}(?=,\(e,t,n\)=>\{t\(\w+,\{\.\.\.e\(\w+\),colorMode:n\}\)\})/g,
    replace: 'return t}',
  },
  {
    // Redoc would put all that precedes the section above it once it runs, and the page would jump.
    purpose: 'let a page begin at its own section',
    find: /let\[e,t\]=\(0,\w+\.useState\)\(!1\);return\(0,\w+\.useEffect\)\(\(\)=>\{t\(!0\)\},\[\]\),e\}(?=\w+\(\),\w+\(\),\w+\(\);function \w+\(\{routeIndex)/g,
    replace: 'return!1}',
  },
]

/**
 * The script of Redoc for browsers, with words from `globalThis.redocLabels` and nothing that leaves the site.
 *
 * @throws when the installed Redocly CLI carries a script that is built in another way.
 */
export function browserScript(): string {
  const file = new URL(import.meta.resolve(`@redocly/cli/lib/chunks/${SCRIPT}`))
  const script = changeScript(
    readFileSync(file, 'utf8'),
    [...WORDS, ...PAGE_CHANGES, ...CHANGES],
    SCRIPT,
  )
  return wordFunction('globalThis.redocLabels??{}', 'text') + script
}
