// Generated from the contract r7-crm by `pnpm generate`. Do not edit.
export const facts = {
  "server": {
    "url": "https://{portal}",
    "variables": {
      "portal": "yourportal.r7-office.ru"
    }
  },
  "headers": {},
  "authorization": ""
} as const
