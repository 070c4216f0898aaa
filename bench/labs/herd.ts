// The lab "herd": eight processes wait for the connections of one port in eleven ways, and who wakes up.
// bench/herd.ts measures one way; here all of them, and once more with a pause between waking and accepting.

import { join } from "node:path"
import * as v from "valibot"
import { thisMachine } from "../../workbook/machine.ts"
import { makeScratch, removeScratch } from "../../workbook/scratch.ts"
import { runToEnd } from "../child.ts"
import { BENCH, program, RELEASE_ADDON, type Workshop } from "../programs.ts"

/** bench/herd.ts prints it. */
const herd = v.object({
  connections: v.number(),
  wakes: v.number(),
  inVain: v.number(),
  switches: v.number(),
  served: v.array(v.number()),
})

export const WAYS = [
  ...(["accept", "poll", "level", "edge", "exclusive", "shared-level", "shared-edge"] as const),
  ...(["flock", "lockf", "mutex", "reuseport"] as const),
] as const
export type WayName = (typeof WAYS)[number]

/** Those in which a process is woken before it accepts. */
const WOKEN = ["poll", "level", "edge", "exclusive", "shared-level", "shared-edge"] as const satisfies WayName[]

/** What is kept in .workbook/lab/herd.json. */
export const HerdResult = v.object({
  version: v.literal(1),
  lab: v.literal("herd"),
  /** ISO 8601, UTC. */
  date: v.string(),
  machine: v.object({ cpu: v.string(), cores: v.number(), kernel: v.string(), arch: v.string() }),
  ways: v.array(v.object({ way: v.picklist(WAYS), ...herd.entries })),
  /** With `pauseMs` between waking and accepting. */
  pauseMs: v.number(),
  paused: v.array(v.object({ way: v.picklist(WAYS), ...herd.entries })),
})
export type HerdResult = v.InferOutput<typeof HerdResult>

/** Name below the state folder. */
export const HERD_FILE = "lab/herd.json"

export interface HerdOptions {
  readonly connections: number
  readonly pausedConnections: number
  readonly pauseMs: number
}

const LIMIT_MS = 60_000

/** Measures. Takes about ten seconds. */
export async function measureHerds(
  { connections, pausedConnections, pauseMs }: HerdOptions = { connections: 100, pausedConnections: 20, pauseMs: 3 },
): Promise<HerdResult> {
  const scratch = makeScratch()
  const shop: Workshop = {
    ...{ directory: scratch, traceDirectory: scratch },
    ...{ step: "step5", slug: "step5-prefork", target: "solutions" },
  }
  try {
    const lock = `--lock=${join(scratch, "herd.lock")}`
    const command = await program(shop, join(BENCH, "herd.ts"), [lock], RELEASE_ADDON, ["--single-threaded"])
    const measure = async <Way extends WayName>(way: Way, ...options: readonly string[]) => {
      const argv = [...command.argv, `--way=${way}`, ...options]
      return { way, ...v.parse(herd, JSON.parse(await runToEnd({ ...command, argv }, null, LIMIT_MS))) }
    }
    const ways: HerdResult["ways"] = []
    for (const way of WAYS) ways.push(await measure(way, `--connections=${connections}`))
    const paused: HerdResult["paused"] = []
    for (const way of WOKEN) paused.push(await measure(way, `--connections=${pausedConnections}`, `--pause=${pauseMs}`))
    return {
      ...{ version: 1, lab: "herd", date: new Date().toISOString(), machine: thisMachine() },
      ...{ ways, pauseMs, paused },
    }
  } finally {
    removeScratch(scratch)
  }
}
