import { authorizationCode, clientCredentials } from '@casebook/client/egain-casemgr/oauth'
import { createR7CrmClient } from '@casebook/client/r7-crm'
import { ProxyAgent, fetch as undiciFetch } from 'undici'

const dispatcher = new ProxyAgent('http://127.0.0.1:3128')

/** The fetch of the package, as the README has it. */
export const crm = createR7CrmClient({
  portal: 'portal.example.org',
  fetch: (url, init) => undiciFetch(url, { ...init, dispatcher }),
})
export const service = clientCredentials({
  tokenUrl: 'https://login.example.org/token',
  clientId: 'client',
  clientSecret: 'secret',
  fetch: (url, init) => undiciFetch(url, { ...init, dispatcher }),
})

/** The global one: its types know agents of a single version, and those of "dom" none at all. */
export const globalCrm = createR7CrmClient({
  portal: 'portal.example.org',
  fetch: (url, init) => {
    const through = { ...init, dispatcher: dispatcher as never }
    return fetch(url, through)
  },
})
export const user = authorizationCode({
  tokenUrl: 'https://login.example.org/token',
  authorizationUrl: 'https://login.example.org/authorize',
  clientId: 'client',
  redirectUri: 'https://desk.example.org/callback',
  fetch: (url, init) => {
    const through = { ...init, dispatcher: dispatcher as never }
    return fetch(url, through)
  },
})
