// R7_URL=… R7_TOKEN=… node sample.ts

import { createR7CrmClient } from '@casebook/client/r7-crm'

const { R7_URL = 'https://yourportal.r7-office.ru', R7_TOKEN } = process.env

const client = createR7CrmClient({ baseUrl: R7_URL, token: R7_TOKEN })
const { data, error } = await client.updateCase({
  caseid: 1234,
  title: 'Autumn exhibition',
  customFieldList: [{ Key: 1, Value: 'Hall 5' }],
  isPrivate: undefined,
  accessList: undefined,
})
if (error) throw error
console.log(data)
