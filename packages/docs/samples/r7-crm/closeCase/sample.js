// R7_URL=… R7_TOKEN=… node sample.js

const { R7_URL = 'https://yourportal.r7-office.ru', R7_TOKEN } = process.env

const response = await fetch(`${R7_URL}/api/2.0/crm/case/1234/close`, {
  method: 'PUT',
  headers: { Authorization: R7_TOKEN },
})
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
const answer = await response.json()
console.log(answer.response)
