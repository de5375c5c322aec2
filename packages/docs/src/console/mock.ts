/** Where the mock listens unless it is told otherwise, and how it is started, both as in the quick start. */
export const MOCK = { origin: 'http://127.0.0.1:4010', command: 'npx -y pnpm@12.18.0 start' }
