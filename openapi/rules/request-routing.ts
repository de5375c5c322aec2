import type { Context, Rule } from './rule.ts'
import { childOf, entriesOf, followed, type Place, placeOf } from './schema-parts.ts'

const EXTENSION = 'x-request-routing'
const KEYS = ['letterCase', 'slashes', 'finalSlash', 'undescribed', 'unroutable', 'preflight']

export const requestRouting: Rule = () => ({
  Root(root, context) {
    const place = placeOf(root, context)
    const routing = childOf(place, EXTENSION)
    if (!routing) return
    const report = (message: string, key: string) =>
      context.report({ message, location: routing.location.child(key) })
    const { letterCase, slashes, finalSlash, undescribed } = routing.node
    const operations = operationsOf(place, context)

    for (const key of Object.keys(routing.node).filter((each) => !KEYS.includes(each))) {
      report(`The key \`${key}\` is not known. Use ${KEYS.join(', ')}.`, key)
    }
    if (letterCase !== undefined && letterCase !== 'ignored') {
      report('Write `ignored`, or leave `letterCase` out where the case counts.', 'letterCase')
    }
    if (slashes !== undefined && slashes !== 'merged') {
      report('Write `merged`, or leave `slashes` out where each of them counts.', 'slashes')
    }
    if (finalSlash !== undefined && !/^[^/]+$/.test(String(finalSlash))) {
      report('Write the name that the server puts behind a path with a final slash.', 'finalSlash')
    }
    if (undescribed !== undefined) {
      for (const route of [undescribed].flat()) {
        if (!/^[A-Z]+ \/[^\s{}?#]*$/.test(String(route))) {
          report(
            `Write a method and a path without parameters in place of \`${route}\`.`,
            'undescribed',
          )
        } else if (operations.some((each) => each.route === route)) {
          report(`The contract describes ${route}. Delete it here.`, 'undescribed')
        }
      }
    }
    for (const [method, status] of Object.entries(
      childOf(routing, 'unroutable')?.node['statuses'] ?? {},
    )) {
      const mediaType = String(childOf(routing, 'unroutable')?.node['mediaType'])
      if (!operations.some((each) => hasExample(context, each.place, String(status), mediaType))) {
        report(
          `No operation has an example of the status ${status} in ${mediaType}, which answers ${method} where there is no route. Add one, or change the status.`,
          'unroutable',
        )
      }
    }
    const preflight = childOf(routing, 'preflight')
    if (preflight && !/^\//.test(String(preflight.node['below']))) {
      report('Say in `below` under which path each OPTIONS is answered so.', 'preflight')
    }
  },
})

interface Found {
  /** Such as `GET /orders`. */
  route: string
  place: Place
}

function operationsOf(root: Place, context: Context): Found[] {
  return entriesOf(root, 'paths').flatMap(([path, item]) =>
    followed(context, item).flatMap((part) =>
      Object.keys(part.node).flatMap((method) => {
        const place = childOf(part, method)
        return place && 'responses' in place.node
          ? [{ route: `${method.toUpperCase()} ${path}`, place }]
          : []
      }),
    ),
  )
}

function hasExample(
  context: Context,
  operation: Place,
  status: string,
  mediaType: string,
): boolean {
  return entriesOf(operation, 'responses')
    .filter(([key]) => key === status)
    .flatMap(([, response]) => followed(context, response))
    .flatMap((response) => entriesOf(response, 'content'))
    .some(([type, content]) => type === mediaType && entriesOf(content, 'examples').length > 0)
}
