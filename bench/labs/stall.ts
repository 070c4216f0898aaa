// The lab "stall": what one heavy request does to everybody else's light ones, in a loop that computes and with a pool; and
// what threads have to do with each other.
//
// The servers are step 2's loop with step 3's service (beside/stalled.ts) and step 3's reference; the requests come from
// bench/load/requests.ts, and the threads are those of bench/threads.ts.

import * as v from "valibot"
import { thisMachine } from "../../workbook/machine.ts"
import { ADDON } from "../../workbook/paths.ts"
import { makeScratch, removeScratch } from "../../workbook/scratch.ts"
import { type Command, runToEnd, startServer } from "../child.ts"
import { contestants, twoThreads } from "../contestants.ts"
import { numberFor, primesAnswer } from "../load/heavy.ts"
import type { Sample } from "../load/sample.ts"
import { loadCommand, type Workshop } from "../programs.ts"
import { sampleSchema } from "../result.ts"
import { median } from "../statistics.ts"

/** us; `perSecond` light requests were answered, and heavy ones beside them. */
const latency = v.object({
  p50Us: v.number(),
  p99Us: v.number(),
  worstUs: v.number(),
  perSecond: v.number(),
  heavyPerSecond: v.number(),
})
const server = v.object({ idle: latency, beside: latency })
const counter = v.object({ least: v.number(), median: v.number(), most: v.number(), nsEach: v.number() })

const figures = {
  /** "primes N" of the heavy requests, how long one took alone, and how many clients always had one under way. */
  heavy: v.object({ number: v.number(), ms: v.number(), clients: v.number() }),
  /** Step 2's loop, with the service worked out in it. */
  loop: server,
  /** Step 3's reference. */
  pool: server,
  /** Where a shared counter stands after two threads have added 1 to it `times` times each, over some runs. */
  counter: v.object({ times: v.number(), plain: counter, atomic: counter }),
  /** Medians: a thread in epoll_wait that an eventfd wakes, and a message to another thread's event loop and back. */
  wakeUs: v.number(),
  postTripUs: v.number(),
}

/** What is kept in .workbook/lab/stall.json. */
export const StallResult = v.object({
  version: v.literal(1),
  lab: v.literal("stall"),
  /** ISO 8601, UTC. */
  date: v.string(),
  machine: v.object({ cpu: v.string(), cores: v.number(), kernel: v.string(), arch: v.string() }),
  ...figures,
})
export type StallResult = v.InferOutput<typeof StallResult>

/** Name below the state folder. */
export const STALL_FILE = "lab/stall.json"

const LIGHT_CLIENTS = 8
const HEAVY_CLIENTS = 4
/** What a measurement may take beyond its windows. */
const SLACK_MS = 30_000

export interface StallOptions {
  /** Length of each measurement. */
  readonly seconds: number
  /** About how long a heavy request takes. */
  readonly heavyMs: number
}

/** Measures. Takes about ten seconds, and the whole of all cores for half of them. */
export async function measureStall(
  { seconds, heavyMs }: StallOptions = { seconds: 1.5, heavyMs: 50 },
): Promise<StallResult> {
  const scratch = makeScratch()
  const shop: Workshop = {
    ...{ directory: scratch, traceDirectory: scratch },
    ...{ step: "step3", slug: "step3-thread-pool", target: "solutions" },
  }
  try {
    const number = numberFor(heavyMs)
    const load = await loadCommand(shop, "mixed", ADDON)
    const plan = { load, number, seconds }
    const loop = await latencies(await contestants.stalled.prepare(shop), plan)
    const pool = await latencies(await contestants.step.prepare(shop), plan)
    const threads = (via: string, mode: string) => threadsFigures(shop, via, mode, seconds)
    return {
      version: 1,
      lab: "stall",
      date: new Date().toISOString(),
      machine: thisMachine(),
      heavy: { number, ms: oneMs(number), clients: HEAVY_CLIENTS },
      ...{ loop, pool },
      counter: counterOf(v.parse(counted, await threads("queue", "counter"))),
      wakeUs: v.parse(sampleSchema, await threads("eventfd", "wake")).latencyUs.p50,
      postTripUs: v.parse(sampleSchema, await threads("post", "round-trip")).latencyUs.p50,
    }
  } finally {
    removeScratch(scratch)
  }
}

/** How long one heavy request takes by itself, ms: the median of three. */
function oneMs(number: number): number {
  const times = Array.from({ length: 3 }, () => {
    const startMs = performance.now()
    primesAnswer(number)
    return performance.now() - startMs
  })
  return Math.round(median(times) * 10) / 10
}

/** Light requests to a server of its own, idle and beside the heavy ones. */
async function latencies(
  command: Command,
  { load, number, seconds }: { load: Command; number: number; seconds: number },
): Promise<StallResult["loop"]> {
  const standing = await startServer(command, null)
  try {
    const options = [
      ...[`--connections=${LIGHT_CLIENTS}`, `--heavy=${HEAVY_CLIENTS}`, `--primes=${number}`],
      ...[`--seconds=${seconds}`, `--server=${standing.port}:${standing.pid}`],
    ]
    const printed = await runToEnd({ ...load, argv: [...load.argv, ...options] }, null, 2000 * seconds + SLACK_MS)
    const [[idle, beside]] = v.parse(v.tuple([v.tuple([sampleSchema, sampleSchema])]), JSON.parse(printed))
    return { idle: latencyOf(idle), beside: latencyOf(beside) }
  } finally {
    await standing.stop()
  }
}

function latencyOf({ latencyUs, perSecond, heavyPerSecond = 0 }: Sample): StallResult["loop"]["idle"] {
  return { p50Us: latencyUs.p50, p99Us: latencyUs.p99, worstUs: latencyUs.max, perSecond, heavyPerSecond }
}

async function threadsFigures(shop: Workshop, via: string, mode: string, seconds: number): Promise<unknown> {
  const command = await twoThreads(shop, via)
  const argv = [...command.argv, `--mode=${mode}`, `--seconds=${seconds}`]
  return JSON.parse(await runToEnd({ ...command, argv }, null, 1000 * seconds + SLACK_MS))
}

/** What bench/threads/counter.ts prints. */
const counted = v.object({
  times: v.number(),
  plain: v.object({ stands: v.array(v.number()), ns: v.number() }),
  atomic: v.object({ stands: v.array(v.number()), ns: v.number() }),
})

function counterOf({ times, plain, atomic }: v.InferOutput<typeof counted>): StallResult["counter"] {
  const summary = ({ stands, ns }: typeof plain) => ({
    ...{ least: Math.min(...stands), median: median(stands), most: Math.max(...stands) },
    nsEach: Math.round(ns * 10) / 10,
  })
  return { times, plain: summary(plain), atomic: summary(atomic) }
}
