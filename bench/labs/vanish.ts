// The lab "vanish": when a peer that falls silent for ever is found. bench/exceptions/vanish.ts measures, in a network
// namespace of its own.

import { spawnSync } from "node:child_process"
import { join } from "node:path"
import * as v from "valibot"
import { thisMachine } from "../../workbook/machine.ts"
import { makeScratch, removeScratch } from "../../workbook/scratch.ts"
import { runToEnd } from "../child.ts"
import { WATCHES } from "../exceptions/vanish.ts"
import { BENCH, program, RELEASE_ADDON, type Workshop } from "../programs.ts"
import { LabUnavailable } from "./unavailable.ts"

/** bench/exceptions/vanish.ts prints it. */
const figures = v.object({
  settings: v.object({
    idleS: v.number(),
    intervalS: v.number(),
    probes: v.number(),
    unackedMs: v.number(),
    deadlineMs: v.number(),
  }),
  limitMs: v.number(),
  found: v.array(
    v.object({
      watch: v.picklist(WATCHES),
      said: v.optional(v.string()),
      afterMs: v.optional(v.number()),
      retransmitted: v.number(),
    }),
  ),
})

/** What is kept in .workbook/lab/vanish.json. */
export const VanishResult = v.object({
  version: v.literal(1),
  lab: v.literal("vanish"),
  /** ISO 8601, UTC. */
  date: v.string(),
  machine: v.object({ cpu: v.string(), cores: v.number(), kernel: v.string(), arch: v.string() }),
  ...figures.entries,
})
export type VanishResult = v.InferOutput<typeof VanishResult>

/** Name below the state folder. */
export const VANISH_FILE = "lab/vanish.json"

const LIMIT_MS = 30_000

/** Measures, for about 8 s. @throws LabUnavailable where no network namespace can be had */
export async function measureVanish(): Promise<VanishResult> {
  const own = namespace()
  const scratch = makeScratch()
  const shop: Workshop = {
    ...{ directory: scratch, traceDirectory: scratch },
    ...{ step: "step6", slug: "step6-exceptions", target: "solutions" },
  }
  try {
    const command = await program(shop, join(BENCH, "exceptions/vanish.ts"), [], RELEASE_ADDON)
    const alone = { ...command, argv: [...own, ...command.argv] }
    const measured = v.parse(figures, JSON.parse(await runToEnd(alone, null, LIMIT_MS)))
    return { ...{ version: 1, lab: "vanish", date: new Date().toISOString(), machine: thisMachine() }, ...measured }
  } finally {
    removeScratch(scratch)
  }
}

/** The words that start a program in a network of its own: as root, or in a user namespace. unshare(1) */
function namespace(): readonly string[] {
  const ways = [
    ["unshare", "--net"],
    ["unshare", "--net", "--user", "--map-root-user"],
  ]
  const works = ([file = "", ...args]: readonly string[]) =>
    spawnSync(file, [...args, "ip", "link", "set", "lo", "up"], { stdio: "ignore", timeout: 5000 }).status === 0
  const way = ways.find(works)
  if (way !== undefined) return way
  throw new LabUnavailable(
    "It takes a network down, and needs one of its own for that: `unshare --net` as root, or user namespaces, and ip(8) of the package iproute2.",
  )
}
