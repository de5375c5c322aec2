// R7_URL=… R7_TOKEN=… node sample.ts

import { createR7CrmClient } from '@casebook/client/r7-crm'

const { R7_URL = 'https://yourportal.r7-office.ru', R7_TOKEN } = process.env

const client = createR7CrmClient({ baseUrl: R7_URL, token: R7_TOKEN })
const { data, error } = await client.updateTask({
  taskid: 1234,
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
})
if (error) throw error
console.log(data)
