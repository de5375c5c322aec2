// R7_URL=… R7_PASSWORD=… node sample.js

const { R7_URL = 'https://yourportal.r7-office.ru', R7_PASSWORD } = process.env

const response = await fetch(`${R7_URL}/api/2.0/authentication`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({
    userName: 'mike.zanyatski@example.com',
    password: R7_PASSWORD,
  }),
})
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
const answer = await response.json()
console.log(answer.response)
