import { judgePages } from './judge-pages.ts'
import { sitePages } from './site-pages.ts'

// In a file of its own, so that both run side by side.
judgePages(sitePages.filter((path) => path.startsWith('ru/')))
