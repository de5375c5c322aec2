export { API_CATALOG, API_CATALOG_TYPE } from './api-catalog.ts'
export { downloads } from './downloads.ts'
export { markdownTwin, twinPath } from './markdown-twins.ts'
