// R7_URL=… R7_PASSWORD=… node sample.ts

import { createR7CrmClient } from '@casebook/client/r7-crm'

const { R7_URL = 'https://yourportal.r7-office.ru', R7_PASSWORD = '' } = process.env

const client = createR7CrmClient({ baseUrl: R7_URL })
const { data, error } = await client.authenticate({
  userName: 'mike.zanyatski@example.com',
  password: R7_PASSWORD,
})
if (error) throw error
console.log(data)
