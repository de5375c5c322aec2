// Ends the run of CI with one line that counts the tests. What was left out, and whatever else went wrong, counts as a
// failure, so that the line never looks green when the run is not. Their names stand above it, since what a run printed
// is often cut but for its end.
import { listTests, readTestResults } from './test-results.ts'

const [otherFailures] = process.argv.slice(2)
const { passed, failed, leftOut } = readTestResults()
if (failed.length > 0) console.log(`Failed: ${listTests(failed)}`)
if (leftOut.length > 0) console.log(`Not run: ${listTests(leftOut.map(({ name }) => name))}`)
const failures = failed.length + leftOut.length || Number(otherFailures)
console.log(`${passed} passed, ${failures} failed`)
process.exitCode = failures > 0 || passed === 0 ? 1 : 0
