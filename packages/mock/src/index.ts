export type { Route } from './routes.ts'
export { type Mock, type MockOptions, startMock } from './start-mock.ts'
