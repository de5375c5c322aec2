import { judgePages } from './judge-pages.ts'
import { sitePages } from './site-pages.ts'

judgePages(sitePages.filter((path) => !path.startsWith('ru/')))
