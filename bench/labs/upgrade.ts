// The lab "upgrade": step 7's server is replaced again and again while many clients ask it. bench/upgrade/load.ts asks.

import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import * as v from "valibot"
import { thisMachine } from "../../workbook/machine.ts"
import { ROOT } from "../../workbook/paths.ts"
import { makeScratch, removeScratch } from "../../workbook/scratch.ts"
import { type Command, type Program, startProgram, startServer, stopAll } from "../child.ts"
import { BENCH, program, type Target, type Workshop } from "../programs.ts"
import { spread } from "../statistics.ts"
import { nowMs } from "../upgrade/clock.ts"

const spreadSchema = v.object({ median: v.number(), min: v.number(), max: v.number() })

/** What is kept in .workbook/lab/upgrade.json. */
export const UpgradeResult = v.object({
  version: v.literal(1),
  lab: v.literal("upgrade"),
  /** ISO 8601, UTC. */
  date: v.string(),
  machine: v.object({ cpu: v.string(), cores: v.number(), kernel: v.string(), arch: v.string() }),
  /** At any time, each with one request under way. */
  connections: v.number(),
  upgrades: v.number(),
  /** Connections and answers of the whole run. */
  connected: v.number(),
  answers: v.number(),
  /** Refused, cut, wrong: by what it was. */
  failures: v.record(v.string(), v.number()),
  /** From the start of the new program to the end of the old one, ms. */
  upgradeMs: spreadSchema,
  /** From its word that it serves to the end of the old one, ms. */
  handOverMs: spreadSchema,
  /** Latency of requests between two upgrades, and of those under way during one. ms; p99 of each window. */
  normalP99Ms: spreadSchema,
  duringP99Ms: spreadSchema,
  /** p99 during an upgrade against that just before it. */
  p99Ratio: spreadSchema,
  /** The longest that any request has taken during an upgrade, ms. */
  longestMs: v.number(),
})
export type UpgradeResult = v.InferOutput<typeof UpgradeResult>

/** Name below the state folder. */
export const UPGRADE_FILE = "lab/upgrade.json"

export interface UpgradeOptions {
  readonly connections: number
  readonly upgrades: number
  /** How long the server is left alone before each upgrade. */
  readonly pauseMs: number
  readonly target: Target
}

const TALLY = v.object({ connections: v.number(), answers: v.number(), failures: v.record(v.string(), v.number()) })

interface Window {
  readonly fromMs: number
  readonly toMs: number
}
interface Upgrade {
  readonly before: Window
  readonly during: Window
  readonly handOverMs: number
}

/** Measures. Takes about 20 seconds. @throws Error when a server does not take over, or the old one does not end */
export async function measureUpgrade(
  { connections, upgrades, pauseMs, target }: UpgradeOptions = {
    ...{ connections: 1000, upgrades: 20, pauseMs: 300, target: "solutions" },
  },
): Promise<UpgradeResult> {
  const scratch = makeScratch()
  const place = mkdtempSync(join(tmpdir(), "echobook-")) // a socket's path must be short
  const shop: Workshop = {
    ...{ directory: scratch, traceDirectory: scratch },
    ...{ step: "step7", slug: "step7-unix-ipc", target },
  }
  try {
    const control = join(place, "control")
    const entry = join(ROOT, target, shop.slug, "server.ts")
    const command = await program(shop, entry, ["0", "--control", control])
    const first = await startServer(command, null)
    const file = join(scratch, "times")
    const asks = await program(shop, join(BENCH, "upgrade/load.ts"), [String(first.port), String(connections), file])
    const load = await startProgram({ ...asks, ready: /^loading$/m }, null)
    const done: Upgrade[] = []
    let current: Program = first
    while (done.length < upgrades) {
      const [next, upgrade] = await replace(current, command, pauseMs)
      current = next
      done.push(upgrade)
    }
    process.kill(load.pid, "SIGTERM")
    const how = await load.ended
    if (how !== "exit code 0") throw new Error(`the load has failed: ${load.trouble()}`)
    process.kill(current.pid, "SIGTERM")
    await current.ended
    const tally = v.parse(TALLY, JSON.parse(load.said().split("\n").at(-2) ?? ""))
    return summary({ connections, upgrades }, tally, done, new Float64Array(readFileSync(file).buffer))
  } finally {
    stopAll()
    removeScratch(scratch)
    rmSync(place, { recursive: true })
  }
}

/** Leaves a server alone for a while, then starts its successor, and waits for its end. */
async function replace(current: Program, command: Command, pauseMs: number): Promise<[Program, Upgrade]> {
  const quietMs = nowMs()
  await delay(pauseMs)
  const startMs = nowMs()
  const next = await startProgram(command, null)
  const readyMs = nowMs()
  const how = await current.ended
  const endMs = nowMs()
  if (how !== "exit code 0") throw new Error(`the old server has not ended well: ${current.trouble()}`)
  const before = { fromMs: quietMs, toMs: startMs }
  return [next, { before, during: { fromMs: startMs, toMs: endMs }, handOverMs: endMs - readyMs }]
}

function summary(
  asked: Pick<UpgradeResult, "connections" | "upgrades">,
  tally: v.InferOutput<typeof TALLY>,
  done: readonly Upgrade[],
  times: Float64Array,
): UpgradeResult {
  const latencies = (isMeant: (sentMs: number, cameMs: number) => boolean) => {
    const found: number[] = []
    for (let i = 0; i + 1 < times.length; i += 2) {
      const [sentMs = 0, cameMs = 0] = times.subarray(i, i + 2)
      if (isMeant(sentMs, cameMs)) found.push(cameMs - sentMs)
    }
    return found.sort((a, b) => a - b)
  }
  // Who has waited during an upgrade counts there, also when the answer came after it, and never as normal.
  const windows = done.map(({ before, during }) => ({
    before: latencies((sentMs, cameMs) => sentMs >= before.fromMs && cameMs < before.toMs),
    during: latencies((sentMs, cameMs) => cameMs >= during.fromMs && sentMs < during.toMs),
  }))
  // On a busy machine nobody may have been answered in a window.
  const p99 = (sorted: readonly number[]) => sorted[Math.floor(0.99 * sorted.length)]
  const found = windows.map((one) => ({ normal: p99(one.before), during: p99(one.during) }))
  const ratios = found.map(({ normal, during }) => (normal && during ? during / normal : undefined))
  const known = (values: readonly (number | undefined)[]) => values.filter((value) => value !== undefined)
  return {
    ...{ version: 1, lab: "upgrade", date: new Date().toISOString(), machine: thisMachine() },
    ...asked,
    connected: tally.connections,
    answers: tally.answers,
    failures: tally.failures,
    upgradeMs: range(done.map((one) => one.during.toMs - one.during.fromMs)),
    handOverMs: range(done.map((one) => one.handOverMs)),
    normalP99Ms: range(known(found.map(({ normal }) => normal))),
    duringP99Ms: range(known(found.map(({ during }) => during))),
    p99Ratio: range(known(ratios)),
    longestMs: Math.max(...windows.map((one) => one.during.at(-1) ?? 0)),
  }
}

function range(values: readonly number[]): v.InferOutput<typeof spreadSchema> {
  const found = spread(values)
  if (found === null) throw new Error("nothing was measured")
  return found
}
