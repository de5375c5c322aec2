import { context, metrics, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { type IMetricReader, MeterProvider } from '@opentelemetry/sdk-metrics'
import { type SpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'

/** Sets OpenTelemetry up for the process. What it observes goes where the arguments lead, and nowhere else. */
export function startTelemetry(spanProcessor: SpanProcessor, reader: IMetricReader) {
  const tracerProvider = new TracerProvider({ spanProcessors: [spanProcessor] })
  const meterProvider = new MeterProvider({ readers: [reader] })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(tracerProvider)
  metrics.setGlobalMeterProvider(meterProvider)
  return {
    flush: () => Promise.all([tracerProvider.forceFlush(), meterProvider.forceFlush()]),
    stop: () => Promise.all([tracerProvider.shutdown(), meterProvider.shutdown()]),
  }
}
