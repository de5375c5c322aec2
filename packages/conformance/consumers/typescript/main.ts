import { closeCases } from './close-cases.js'

console.log(JSON.stringify(await closeCases(process.argv[2] ?? '')))
