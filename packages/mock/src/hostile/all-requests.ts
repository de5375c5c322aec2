import { connections } from './connections.ts'
import { contentTypes } from './content-types.ts'
import { framing } from './framing.ts'
import { headerFields } from './header-fields.ts'
import type { HostileRequest } from './hostile-request.ts'
import { jsonBodies } from './json-bodies.ts'
import { preferences } from './preferences.ts'
import { protocols } from './protocols.ts'
import { queryStrings } from './queries.ts'
import { targets } from './targets.ts'
import { textBodies } from './text-bodies.ts'

export const hostileRequests: HostileRequest[] = [
  ...jsonBodies,
  ...textBodies,
  ...contentTypes,
  ...framing,
  ...targets,
  ...queryStrings,
  ...headerFields,
  ...preferences,
  ...protocols,
  ...connections,
]
