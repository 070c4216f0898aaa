// SET and GET by redis-benchmark, which nobody here wrote: 50 connections, 16 commands at a time on each.
//
// It is told how many commands to send and not for how long, so a short run before says how many a second there are.
// Source: redis-benchmark --help

import { spawn } from "node:child_process"
import { type Plan, processorNs, type Sample } from "./sample.ts"

const PIPELINED = 16
const CALIBRATION_COMMANDS = 50_000
const LOOK_MS = 5

/** One server after the other, one slice each. @throws Error when a command fails, or redis-benchmark is not installed */
export async function redisLoad(plan: Plan): Promise<Sample[][]> {
  const samples: Sample[][] = []
  for (const { port, pid } of plan.servers) {
    const warm = await benchmark(port, pid, plan, CALIBRATION_COMMANDS)
    samples.push([await benchmark(port, pid, plan, Math.ceil((warm.perSecond * plan.seconds) / 2))])
  }
  return samples
}

/** As many SETs, then as many GETs. */
async function benchmark(port: number, serverPid: number, plan: Plan, commands: number): Promise<Sample> {
  const argv = ["-p", String(port), "-c", String(plan.connections), "-P", String(PIPELINED), "-n", String(commands)]
  const child = spawn("redis-benchmark", [...argv, "-d", String(plan.messageBytes), "-t", "set,get", "--csv"])
  const { pid = 0 } = child
  const serverNs = processorNs(serverPid)
  let loadNs = 0
  const looking = setInterval(() => {
    loadNs = processorNs(pid) ?? loadNs
  }, LOOK_MS)
  let printed = ""
  let complaint = ""
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text
  })
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", () => reject(new Error("redis-benchmark is not installed (Debian, Ubuntu: redis-tools)")))
    child.on("close", resolve)
  }).finally(() => clearInterval(looking))
  const after = processorNs(serverPid)
  const rows = rowsOf(printed)
  if (code !== 0 || rows.length !== 2) throw new Error(complaint.trim() || printed.trim() || `exit code ${code}`)
  const windowSeconds = rows.reduce((sum, { rps }) => sum + commands / rps, 0)
  const operations = commands * rows.length
  const worst = (of: (row: Row) => number) => Math.max(...rows.map(of)) * 1000
  return {
    operations,
    windowSeconds,
    perSecond: operations / windowSeconds,
    bytes: operations * plan.messageBytes,
    latencyUs: {
      p50: worst(({ p50 }) => p50),
      p90: worst(({ p95 }) => p95), // it prints no p90, which is at most this
      p99: worst(({ p99 }) => p99),
      max: worst(({ max }) => max),
    },
    loadBusy: loadNs / 1e9 / windowSeconds,
    serverBusy: serverNs === null || after === null ? null : (after - serverNs) / 1e9 / windowSeconds,
  }
}

/** Times in ms. */
interface Row {
  readonly rps: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
}

/** Columns: test, rps, average, min, p50, p95, p99, max. Without the heading. */
function rowsOf(csv: string): Row[] {
  return csv
    .split("\n")
    .filter((line) => /^"(SET|GET)"/.test(line))
    .map((line) => {
      const [, rps = 0, , , p50 = 0, p95 = 0, p99 = 0, max = 0] = line
        .split(",")
        .map((cell) => Number(cell.replaceAll('"', "")))
      return { rps, p50, p95, p99, max }
    })
}
