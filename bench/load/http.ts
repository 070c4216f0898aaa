// HTTP requests by autocannon, counted by ourselves: autocannon samples once a second and rounds latencies to
// milliseconds, and one request here takes microseconds.

import { record } from "./histogram.ts"
import { createMeter, type Plan, type Sample } from "./sample.ts"

/**
 * Keeps plan.connections keep-alive connections busy with GET /. Ends by itself. One server after the other, one
 * slice each.
 * @throws Error when a request fails or an answer is not 200
 */
export async function httpLoad(plan: Plan): Promise<Sample[][]> {
  const samples: Sample[][] = []
  for (const server of plan.servers) samples.push([await loadServer(server, plan)])
  return samples
}

async function loadServer({ port, pid }: Plan["servers"][number], plan: Plan): Promise<Sample> {
  // On demand: a load generator that lies where no package is found can still do everything else.
  const { default: autocannon } = await import("autocannon")
  const meter = createMeter(pid)
  const total = plan.warmupSeconds + plan.seconds
  const run = autocannon({ url: `http://127.0.0.1:${port}/`, connections: plan.connections, duration: total + 5 })
  let sample: Sample | undefined
  run.on("response", (_client: unknown, status: number, bytes: number, ms: number) => {
    if (status !== 200) throw new Error(`the server answered with status ${status}`)
    record(meter.histogram, ms * 1e6)
    meter.operations++
    meter.bytes += bytes
  })
  const opening = setTimeout(() => meter.open(), plan.warmupSeconds * 1000)
  const closing = setTimeout(() => {
    sample = meter.close()
    run.stop()
  }, total * 1000)
  const outcome = await run
  clearTimeout(opening)
  clearTimeout(closing)
  if (outcome.errors > 0) throw new Error(`${outcome.errors} requests failed, ${outcome.timeouts} of them by timeout`)
  if (sample === undefined) throw new Error("autocannon stopped before the time was over")
  if (sample.operations === 0) throw new Error("no request was answered")
  return sample
}
