// The lab "exceptions": signals that merge, peers that are gone, and a server without a free descriptor.
// bench/exceptions/ measures; all but the last are counts and names, and exact.

import { join } from "node:path"
import * as v from "valibot"
import { thisMachine } from "../../workbook/machine.ts"
import { makeScratch, removeScratch } from "../../workbook/scratch.ts"
import { runToEnd } from "../child.ts"
import { WAYS } from "../exceptions/full.ts"
import { SITUATIONS } from "../exceptions/gone.ts"
import { BENCH, program, RELEASE_ADDON, type Workshop } from "../programs.ts"

/** bench/exceptions/run.ts prints it. */
const figures = v.object({
  merged: v.object({
    children: v.number(),
    signals: v.number(),
    zombiesAfterOne: v.number(),
    zombiesAfterAll: v.number(),
  }),
  gone: v.array(v.object({ situation: v.picklist(SITUATIONS), calls: v.array(v.string()) })),
  full: v.array(
    v.object({ way: v.picklist(WAYS), clients: v.number(), wakesPerSecond: v.number(), refused: v.number() }),
  ),
})

/** What is kept in .workbook/lab/exceptions.json. */
export const ExceptionsResult = v.object({
  version: v.literal(1),
  lab: v.literal("exceptions"),
  /** ISO 8601, UTC. */
  date: v.string(),
  machine: v.object({ cpu: v.string(), cores: v.number(), kernel: v.string(), arch: v.string() }),
  ...figures.entries,
})
export type ExceptionsResult = v.InferOutput<typeof ExceptionsResult>

/** Name below the state folder. */
export const EXCEPTIONS_FILE = "lab/exceptions.json"

const LIMIT_MS = 60_000

/** Measures. Takes some seconds, half a second of them the whole of one core. */
export async function measureExceptions(): Promise<ExceptionsResult> {
  const scratch = makeScratch()
  const shop: Workshop = {
    ...{ directory: scratch, traceDirectory: scratch },
    ...{ step: "step6", slug: "step6-exceptions", target: "solutions" },
  }
  try {
    const command = await program(shop, join(BENCH, "exceptions/run.ts"), [], RELEASE_ADDON, ["--single-threaded"])
    const measured = v.parse(figures, JSON.parse(await runToEnd(command, null, LIMIT_MS)))
    return {
      ...{ version: 1, lab: "exceptions", date: new Date().toISOString(), machine: thisMachine() },
      ...measured,
    }
  } finally {
    removeScratch(scratch)
  }
}
