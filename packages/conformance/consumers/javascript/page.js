import { closeCases } from './close-cases.js'

const mock = new URLSearchParams(location.search).get('mock') ?? ''
const output = document.querySelector('output')
if (output) output.value = JSON.stringify(await closeCases(mock))
