// The lab "local": what loopback TCP costs two processes of one machine, and what Unix domain sockets do. bench/local.ts
// and bench/peers/local.c measure, in turn, and all on one core.

import * as v from "valibot"
import { thisMachine } from "../../workbook/machine.ts"
import { makeScratch, removeScratch } from "../../workbook/scratch.ts"
import { type Command, runToEnd } from "../child.ts"
import { coresToPin } from "../cores.ts"
import { BENCH, cPeer, program, RELEASE_ADDON, Unavailable, type Workshop } from "../programs.ts"
import { pairRatios, spread } from "../statistics.ts"

/** Loopback TCP, and the kinds of Unix domain sockets. */
export const LOCAL_WAYS = ["tcp", "stream", "seqpacket", "dgram"] as const

const tripSample = v.object({ tripUs: v.number() })
const sample = v.object({ ...tripSample.entries, bytesPerSecond: v.number() })
type Sample = v.InferOutput<typeof sample>
const spreadSchema = v.nullable(v.object({ median: v.number(), min: v.number(), max: v.number() }))

/** What is kept in .workbook/lab/local.json. */
export const LocalResult = v.object({
  version: v.literal(1),
  lab: v.literal("local"),
  /** ISO 8601, UTC. */
  date: v.string(),
  machine: v.object({ cpu: v.string(), cores: v.number(), kernel: v.string(), arch: v.string() }),
  /** Whether both processes shared one core. */
  pinned: v.boolean(),
  rounds: v.number(),
  ways: v.array(
    v.object({
      way: v.picklist(LOCAL_WAYS),
      /** 64 bytes there and back, microseconds. */
      tripUs: spreadSchema,
      /** How many times faster than TCP, round by round. */
      tripAgainstTcp: spreadSchema,
      /** The same program in C; null without a compiler. */
      cTripUs: spreadSchema,
      /** How many times faster than TCP, in C. */
      cTripAgainstTcp: spreadSchema,
      /** C's trip against ours, round by round: 1 is as fast as C. */
      tripAgainstC: spreadSchema,
      /** The program in C asks, ours answers. */
      askedTripUs: spreadSchema,
      askedAgainstTcp: spreadSchema,
      /** C's answers against ours to the same program, round by round. */
      askedAgainstC: spreadSchema,
      /** Messages of 16 KiB one way. */
      bytesPerSecond: spreadSchema,
      bytesAgainstTcp: spreadSchema,
      bytesAgainstC: spreadSchema,
    }),
  ),
})
export type LocalResult = v.InferOutput<typeof LocalResult>

/** Name below the state folder. */
export const LOCAL_FILE = "lab/local.json"

export interface LocalOptions {
  readonly rounds: number
  /** Length of each measurement; a round has five for each way. */
  readonly ms: number
}

const LIMIT_MS = 30_000

/** Measures. Takes about 15 seconds. */
export async function measureLocal({ rounds, ms }: LocalOptions = { rounds: 7, ms: 80 }): Promise<LocalResult> {
  const scratch = makeScratch()
  const shop: Workshop = {
    ...{ directory: scratch, traceDirectory: scratch },
    ...{ step: "step7", slug: "step7-unix-ipc", target: "solutions" },
  }
  try {
    const ours = await program(shop, `${BENCH}/local.ts`, [], RELEASE_ADDON, ["--single-threaded"])
    const inC = await compiled()
    const core = coresToPin()?.server ?? null
    const run = async (command: Command, way: string, ...more: string[]): Promise<unknown> => {
      const argv = [...command.argv, way, String(ms), ...more]
      return JSON.parse(await runToEnd({ ...command, argv }, core, LIMIT_MS))
    }
    const all: Samples[] = LOCAL_WAYS.map((way) => ({ way, ours: [], inC: [], asked: [] }))
    for (let round = 0; round < rounds; round++) {
      for (const one of all) {
        one.ours.push(v.parse(sample, await run(ours, one.way)))
        one.inC.push(inC === null ? null : v.parse(sample, await run(inC, one.way)))
        one.asked.push(inC === null ? null : v.parse(tripSample, await run(ours, one.way, ...inC.argv)))
      }
    }
    const [tcp] = all
    return {
      ...{ version: 1, lab: "local", date: new Date().toISOString(), machine: thisMachine() },
      ...{ pinned: core !== null, rounds },
      ways: all.map((one) => summary(one, tcp ?? one)),
    }
  } finally {
    removeScratch(scratch)
  }
}

async function compiled(): Promise<Command | null> {
  try {
    const { argv } = await cPeer("local")
    return { argv: argv.slice(0, 1) }
  } catch (error) {
    if (error instanceof Unavailable) return null
    throw error
  }
}

interface Samples {
  readonly way: (typeof LOCAL_WAYS)[number]
  readonly ours: Sample[]
  /** null without a compiler. */
  readonly inC: (Sample | null)[]
  /** The program in C asks, ours answers. */
  readonly asked: (v.InferOutput<typeof tripSample> | null)[]
}

function summary({ way, ours, inC, asked }: Samples, tcp: Samples): LocalResult["ways"][number] {
  const trips = (samples: readonly ({ tripUs: number } | null)[]) => samples.map((one) => one?.tripUs ?? null)
  const bytes = (samples: readonly (Sample | null)[]) => samples.map((one) => one?.bytesPerSecond ?? null)
  return {
    way,
    tripUs: spread(trips(ours)),
    tripAgainstTcp: spread(pairRatios(trips(tcp.ours), trips(ours))),
    cTripUs: spread(trips(inC)),
    cTripAgainstTcp: spread(pairRatios(trips(tcp.inC), trips(inC))),
    tripAgainstC: spread(pairRatios(trips(inC), trips(ours))),
    askedTripUs: spread(trips(asked)),
    askedAgainstTcp: spread(pairRatios(trips(tcp.asked), trips(asked))),
    askedAgainstC: spread(pairRatios(trips(inC), trips(asked))),
    bytesPerSecond: spread(bytes(ours)),
    bytesAgainstTcp: spread(pairRatios(bytes(ours), bytes(tcp.ours))),
    bytesAgainstC: spread(pairRatios(bytes(ours), bytes(inC))),
  }
}
