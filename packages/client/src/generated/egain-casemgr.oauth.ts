// Generated from the contract egain-casemgr by `pnpm generate`. Do not edit.
export const oauth = {
  "oAuthUser": {
    "authorizationCode": {
      "authorizationUrl": "https://login.egain.cloud/{GATEWAY_ID}/{USER_SIGNIN_POLICY_NAME}/oauth2/v2.0/authorize",
      "tokenUrl": "https://login.egain.cloud/{GATEWAY_ID}/{USER_SIGNIN_POLICY_NAME}/oauth2/v2.0/token",
      "scopes": [
        "https://api.egain.cloud/auth/core.casemgr.manage"
      ]
    }
  },
  "oAuthClient": {
    "clientCredentials": {
      "tokenUrl": "https://login.egain.cloud/global/{GATEWAY_ID}/oauth2/v2.0/token",
      "scopes": [
        "https://api.egain.cloud/auth/.default"
      ]
    }
  }
} as const
