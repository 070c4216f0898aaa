// The lab "eintr": what a signal does to each call that blocks, with SA_RESTART and without. bench/eintr.ts measures.

import { execFileSync } from "node:child_process"
import { join } from "node:path"
import * as v from "valibot"
import { thisMachine } from "../../workbook/machine.ts"
import { makeScratch, removeScratch } from "../../workbook/scratch.ts"
import { runToEnd } from "../child.ts"
import { BENCH, program, RELEASE_ADDON, type Workshop } from "../programs.ts"

/** -EINTR, the call goes on, or what it returned instead. */
const outcome = v.union([v.literal("EINTR"), v.literal("goes on"), v.number()])

/** What is kept in .workbook/lab/eintr.json. */
export const EintrResult = v.object({
  version: v.literal(1),
  lab: v.literal("eintr"),
  /** ISO 8601, UTC. */
  date: v.string(),
  machine: v.object({ cpu: v.string(), cores: v.number(), kernel: v.string(), arch: v.string() }),
  /** Without SA_RESTART and with it. */
  calls: v.array(v.object({ way: v.string(), plain: outcome, restart: outcome })),
})
export type EintrResult = v.InferOutput<typeof EintrResult>

/** Name below the state folder. */
export const EINTR_FILE = "lab/eintr.json"

const LIMIT_MS = 120_000

/** Measures. Takes a few seconds. */
export async function measureEintr(): Promise<EintrResult> {
  const scratch = makeScratch()
  const shop: Workshop = {
    ...{ directory: scratch, traceDirectory: scratch },
    ...{ step: "step6", slug: "step6-exceptions", target: "solutions" },
  }
  try {
    const [fifo, lock] = [join(scratch, "fifo"), join(scratch, "lock")]
    execFileSync("mkfifo", [fifo])
    const options = [`--fifo=${fifo}`, `--lock=${lock}`]
    const command = await program(shop, join(BENCH, "eintr.ts"), options, RELEASE_ADDON, ["--single-threaded"])
    const said = await runToEnd(command, null, LIMIT_MS)
    return {
      ...{ version: 1, lab: "eintr", date: new Date().toISOString(), machine: thisMachine() },
      calls: v.parse(EintrResult.entries.calls, JSON.parse(said)),
    }
  } finally {
    removeScratch(scratch)
  }
}
