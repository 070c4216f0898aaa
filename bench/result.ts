// A bench result as a file: what ran, where, every round, and the summary that the table shows. The site reads
// the same files, so a figure in the text comes from here and is never typed.

import { readFileSync, renameSync, writeFileSync } from "node:fs"
import * as v from "valibot"

const textSchema = v.object({ en: v.string(), ko: v.string() })
const spreadSchema = v.nullable(v.object({ median: v.number(), min: v.number(), max: v.number() }))

/** What a load generator prints: see bench/load/sample.ts. */
export const sampleSchema = v.object({
  operations: v.number(),
  windowSeconds: v.number(),
  perSecond: v.number(),
  bytes: v.number(),
  latencyUs: v.object({ p50: v.number(), p90: v.number(), p99: v.number(), max: v.number() }),
  loadBusy: v.number(),
  serverBusy: v.nullable(v.number()),
  memory: v.exactOptional(v.object({ emptyBytes: v.number(), heldBytes: v.number() })),
  heavyPerSecond: v.exactOptional(v.number()),
})

const LOAD_MODES = ["ping-pong", "one-shot", "churn", "crowd", "hold", "http", "mixed", "heavy", "redis"] as const
const THREAD_MODES = ["round-trip", "stream", "wake"] as const
const CODEC_MODES = ["encode", "decode", "read-two", "frames"] as const
const MODES = [...LOAD_MODES, ...THREAD_MODES, ...CODEC_MODES] as const

/** Whether a scenario is about two threads of one process. */
export const isThreadMode = (mode: (typeof MODES)[number]): mode is (typeof THREAD_MODES)[number] =>
  THREAD_MODES.some((one) => one === mode)

/** Whether a scenario is about bytes in memory. */
export const isCodecMode = (mode: (typeof MODES)[number]): mode is (typeof CODEC_MODES)[number] =>
  CODEC_MODES.some((one) => one === mode)

/** Whether a scenario has no server: its contestants measure themselves. */
export const measuresItself = (
  mode: (typeof MODES)[number],
): mode is (typeof THREAD_MODES)[number] | (typeof CODEC_MODES)[number] => isThreadMode(mode) || isCodecMode(mode)

/** Whether nothing of a scenario is pinned to a core: its threads need all of them. */
export const usesAllCores = (mode: (typeof MODES)[number]): boolean =>
  mode === "mixed" || mode === "heavy" || isThreadMode(mode)

const contestantSchema = v.object({
  id: v.string(),
  title: textSchema,
  /** Why there are no figures, or not all; null when every round ran. */
  problem: v.nullable(v.string()),
  /** true when the problem is only a tool that this machine does not have. */
  missing: v.boolean(),
  /** One for each round; null where it failed. */
  rounds: v.array(v.nullable(sampleSchema)),
  perSecond: spreadSchema,
  /** perSecond (wake: p50) against the baseline's, round by round. */
  ratio: spreadSchema,
  p50Us: spreadSchema,
  p99Us: spreadSchema,
  /** Processor time of the server for one operation, us. */
  serverUs: spreadSchema,
  /** serverUs against the baseline's, round by round. */
  serverUsRatio: spreadSchema,
  /** hold: growth of the server's memory for one connection, bytes. */
  idleBytes: v.exactOptional(spreadSchema),
  /** With idleConnections or heavyClients: the same server without them, a moment before or after, in step with `rounds`. */
  alone: v.exactOptional(v.array(v.nullable(sampleSchema))),
  /** perSecond with idleConnections against without, slice by slice. */
  idleRatio: v.exactOptional(spreadSchema),
  /** p99 with heavyClients against without, round by round. */
  p99Ratio: v.exactOptional(spreadSchema),
})

const scenarioSchema = v.object({
  id: v.string(),
  group: v.picklist(["race", "http", "overhead"]),
  title: textSchema,
  note: textSchema,
  mode: v.picklist(MODES),
  /** hold: all of them idle. mixed: those with light requests. Otherwise: all of them active. */
  connections: v.number(),
  /** mixed: clients that always have a heavy request under way. */
  heavyClients: v.exactOptional(v.number()),
  /** mixed, heavy: how long a heavy request was meant to take, and the number in it. */
  heavyMs: v.exactOptional(v.number()),
  primes: v.exactOptional(v.number()),
  /** Idle ones beside them. */
  idleConnections: v.exactOptional(v.number()),
  messageBytes: v.number(),
  /** Whether server and load shared a core on purpose. */
  sharedCore: v.boolean(),
  /** Length of one measurement, in seconds, after the warm-up. */
  seconds: v.number(),
  /** id of the contestant that the ratios divide by. */
  baseline: v.string(),
  /** Why it did not run on this machine; then there are no contestants. */
  skipped: v.exactOptional(textSchema),
  contestants: v.array(contestantSchema),
})

const resultSchema = v.object({
  version: v.literal(1),
  step: v.string(),
  target: v.picklist(["solutions", "steps"]),
  /** ISO 8601, UTC. */
  date: v.string(),
  command: v.string(),
  warmupSeconds: v.number(),
  machine: v.object({
    cpu: v.string(),
    cores: v.number(),
    kernel: v.string(),
    arch: v.string(),
    node: v.string(),
    clocksource: v.string(),
    /** Core of the servers and of the load; null when nothing was pinned. */
    pinned: v.nullable(v.object({ server: v.number(), load: v.number() })),
  }),
  scenarios: v.array(scenarioSchema),
})

/** The contestants (contestants.ts) that are the step's own server. */
export const OWN: ReadonlySet<string> = new Set([
  ...["step", "step-edge", "step-http", "bare", "off", "armed", "on"],
  ...["workers-1", "workers-2", "workers-4", "workers-8", "queue"],
  ...["waiting-1", "waiting-2", "waiting-4", "waiting-8"],
  ...["record", "view", "stream", "resp"],
  ...["forking", "prefork-accept", "prefork-flock", "prefork-lockf", "prefork-mutex", "prefork-exclusive"],
  ...["prefork-reuseport", "prethread"],
])

export type BenchResult = v.InferOutput<typeof resultSchema>
export type ScenarioResult = v.InferOutput<typeof scenarioSchema>
export type ContestantResult = v.InferOutput<typeof contestantSchema>

/**
 * Reads a result file.
 * @throws Error naming the file when it cannot be read or is not a bench result
 */
export function readResult(path: string): BenchResult {
  try {
    return v.parse(resultSchema, JSON.parse(readFileSync(path, "utf8")))
  } catch (error) {
    const where = v.isValiError(error) ? ` at ${v.getDotPath(error.issues[0]) ?? "its top"}` : ""
    throw new Error(`${path} is not a bench result${where}: ${(error as Error).message}`, { cause: error })
  }
}

/** Writes a result file beside its place and renames, so that a reader never sees half of it. The folder must exist. */
export function writeResult(path: string, result: BenchResult): void {
  const scratch = `${path}.${process.pid}`
  writeFileSync(scratch, `${JSON.stringify(result)}\n`)
  renameSync(scratch, path)
}
