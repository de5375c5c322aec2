// R7_URL=… R7_TOKEN=… node sample.js

const { R7_URL = 'https://yourportal.r7-office.ru', R7_TOKEN } = process.env

const response = await fetch(`${R7_URL}/api/2.0/crm/task/1234`, {
  method: 'PUT',
  headers: {
    Authorization: R7_TOKEN,
    'Content-Type': 'application/json',
  },
  body: JSON.stringify({
    title: 'Send a commercial offer',
    description: 'Two options, with and without delivery.',
    deadline: '2022-10-14T15:00:00Z',
    responsibleid: '9924256A-739C-462b-AF15-E652A3B1B6EB',
    categoryid: 30,
    contactid: 5101,
    entityType: 'case',
    entityid: 1234,
    isNotify: true,
    alertValue: 15,
  }),
})
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
const answer = await response.json()
console.log(answer.response)
