import { type Document, listOperations } from '@casebook/openapi'
import { operationRoute } from '../reference-route.ts'

/** A page of a reference. */
export interface Route {
  /** Its address below the reference, without slashes around it: `''`, `cases` or `cases/closecase`. */
  route: string
  title: string
}

/** The pages of a reference: its root, and each tag before its operations, as Redoc's menu has them. */
export function referenceRoutes(document: Document): Route[] {
  const routes: Route[] = [{ route: '', title: document.info.title }]
  for (const operation of listOperations(document)) {
    const route = operationRoute(document, operation).slice(1)
    const tag = route.slice(0, route.indexOf('/'))
    if (!routes.some((other) => other.route === tag)) {
      routes.push({ route: tag, title: tagTitle(document, tag) })
    }
    routes.push({ route, title: operation.summary })
  }
  return routes
}

function tagTitle(document: Document, route: string): string {
  const tag = document.tags?.find(({ name }) => name.toLowerCase().replaceAll(/ +/g, '-') === route)
  const { 'x-displayName': title = tag?.name ?? route } = (tag ?? {}) as {
    'x-displayName'?: string
  }
  return title
}
