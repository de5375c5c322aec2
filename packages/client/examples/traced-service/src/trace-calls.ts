import { ConnectionError, type Hooks, type RequestEvent } from '@casebook/client/r7-crm'
import {
  context,
  metrics,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_REQUEST_RESEND_COUNT,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_SERVER_ADDRESS,
  ATTR_SERVER_PORT,
  ATTR_URL_FULL,
  ATTR_URL_TEMPLATE,
} from '@opentelemetry/semantic-conventions/incubating'

interface Spans {
  call: Span
  /** That of the request that is under way. */
  request: Span
}

/**
 * Hooks that make a span for each call, and in it one for each request of the call, send `traceparent` with the
 * request, note retries as events, and count failed calls by the name of their error.
 */
export function traceCalls(): Hooks {
  const spans = new WeakMap<object, Spans>()
  const tracer = trace.getTracer('crm')
  const failures = metrics
    .getMeter('crm')
    .createCounter('crm.call.errors', { description: 'Calls that failed, by error.type' })
  return {
    onRequest(event) {
      const call = spans.get(event.call)?.call ?? tracer.startSpan(event.operationId)
      const within = trace.setSpan(context.active(), call)
      const request = tracer.startSpan(
        `${event.method} ${event.route}`,
        { kind: SpanKind.CLIENT, attributes: attributesOf(event) },
        within,
      )
      spans.set(event.call, { call, request })
      propagation.inject(trace.setSpan(within, request), event.headers, {
        set: (headers, name, value) => headers.set(name, value),
      })
    },
    onResponse({ call, status, error }) {
      const span = spans.get(call)?.request
      if (status) span?.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, status)
      if (error) fail(span, codeOf(error) ?? error.name)
      else if (status && status >= 400) fail(span, `${status}`)
      span?.end()
    },
    onRetry({ call, attempt, delay, error }) {
      spans.get(call)?.call.addEvent('retry', {
        'retry.attempt': attempt,
        'retry.delay': Math.round(delay),
        [ATTR_ERROR_TYPE]: error.name,
      })
    },
    onEnd({ call, operationId, error }) {
      const span = spans.get(call)?.call
      if (error) {
        // The name alone: a message may tell what people wrote.
        fail(span, error.name)
        failures.add(1, { [ATTR_ERROR_TYPE]: error.name, 'crm.operation': operationId })
      }
      span?.end()
    },
  }
}

function attributesOf({ method, url, route, attempt }: RequestEvent) {
  const { hostname, port, protocol } = new URL(url)
  return {
    [ATTR_HTTP_REQUEST_METHOD]: method,
    // The client has put `***` in place of secrets.
    [ATTR_URL_FULL]: url,
    [ATTR_URL_TEMPLATE]: route,
    [ATTR_SERVER_ADDRESS]: hostname,
    [ATTR_SERVER_PORT]: Number(port) || (protocol === 'https:' ? 443 : 80),
    ...(attempt > 1 && { [ATTR_HTTP_REQUEST_RESEND_COUNT]: attempt - 1 }),
  }
}

function fail(span: Span | undefined, type: string): void {
  span?.setAttribute(ATTR_ERROR_TYPE, type).setStatus({ code: SpanStatusCode.ERROR })
}

/** The system's code behind an error, such as `ECONNREFUSED`. */
function codeOf(error: Error): string | undefined {
  return error instanceof ConnectionError ? error.code : undefined
}
