// EGAIN_URL=… EGAIN_TOKEN=… node sample.js

const { EGAIN_URL = 'https://api.egain.cloud/core/casemgr/v3', EGAIN_TOKEN } = process.env

const response = await fetch(`${EGAIN_URL}/case/1001/close`, {
  method: 'PATCH',
  headers: {
    Authorization: `Bearer ${EGAIN_TOKEN}`,
    'Accept-Language': 'en-US',
  },
})
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
console.log(response.status)
