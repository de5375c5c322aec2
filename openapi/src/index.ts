export * from './browser.ts'
export { bundles, readContracts } from './contract.ts'
