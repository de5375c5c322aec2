// Generated from the contract egain-casemgr by `pnpm generate`. Do not edit.
export const facts = {
  "server": {
    "url": "https://{apiDomain}/core/casemgr/v3",
    "variables": {
      "apiDomain": "api.egain.cloud"
    }
  },
  "headers": {
    "Accept-Language": "en-US"
  },
  "authorization": "Bearer "
} as const
