import { judgePages } from './judge-pages.ts'
import { isOfContract, sitePages } from './site-pages.ts'

judgePages(sitePages.filter((path) => !isOfContract(path)))
