import { differencesTable } from './differences.ts'

// For the README, which a test holds against this.
console.log(differencesTable())
