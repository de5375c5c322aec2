// EGAIN_URL=… EGAIN_TOKEN=… node sample.ts

import { createEgainCasemgrClient } from '@casebook/client/egain-casemgr'

const { EGAIN_URL = 'https://api.egain.cloud/core/casemgr/v3', EGAIN_TOKEN } = process.env

const client = createEgainCasemgrClient({ baseUrl: EGAIN_URL, token: EGAIN_TOKEN })
const { error, response } = await client.closeCase({ ids: '1001' })
if (error) throw error
console.log(response.status)
