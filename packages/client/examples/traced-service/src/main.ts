import { createR7CrmClient } from '@casebook/client/r7-crm'
import { ConsoleMetricExporter, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import { ConsoleSpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace'
import { createService } from './create-service.ts'
import { startTelemetry } from './start-telemetry.ts'
import { traceCalls } from './trace-calls.ts'

// Put the exporters of your collector in place of these, which print.
const telemetry = startTelemetry(
  new SimpleSpanProcessor({ exporter: new ConsoleSpanExporter() }),
  new PeriodicExportingMetricReader({ exporter: new ConsoleMetricExporter() }),
)

const { R7_PORTAL = '', R7_URL = '', R7_TOKEN = '', PORT = '3000' } = process.env
const crm = createR7CrmClient({
  ...(R7_URL ? { baseUrl: R7_URL } : { portal: R7_PORTAL }),
  token: R7_TOKEN,
  hooks: traceCalls(),
})
const service = createService(crm)
console.log(`Listening on ${await service.listen({ port: Number(PORT) })}`)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await service.close()
    await telemetry.stop()
  })
}
