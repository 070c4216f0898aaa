// Part 3.2: the queue.

import type { StepChecks } from "../../workbook/grader/run.ts"
import type { Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { BadRun, Play } from "./queue-scenes.ts"

interface Ring {
  readonly empty: string
  readonly puts: readonly string[]
  readonly takes: readonly string[]
  readonly laps: readonly string[]
}

const CAPACITY = 4

async function ring(scene: Scene, first?: number): Promise<Ring> {
  await scene.start("ring", { capacity: CAPACITY, first }, { hidesCalls: true })
  return await scene.value<Ring>("returning")
}

/** What a queue of this capacity must say. */
const FITS = Array.from({ length: CAPACITY }, (_, i) => String(10 + i))
const LAPS = Array.from({ length: 4 * CAPACITY }, (_, i) => ["true", String(100 + i)]).flat()

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join()

/** What a play that goes wrong is called: by what was seen, or else. */
type Codes = { readonly else: string } & Partial<Record<BadRun["why"], string>>

/** Plays a scene in every order; the first that goes wrong is shown step by step. */
async function playAll(scene: Scene, play: Play, codes: Codes): Promise<void> {
  await scene.start("interleaved", { play }, { hidesCalls: true })
  const { bad } = await scene.value<{ bad?: BadRun }>("returning")
  if (bad === undefined) return
  const code = codes[bad.why] ?? codes.else
  throw new Diagnosis(code, { said: bad.said, steps: bad.steps.length }, "wrong", bad.steps.join("\n"))
}

const PRODUCERS = 4
const EACH = 250_000

export const queueChecks: StepChecks = {
  "3.2a": async (scene) => {
    const { empty, puts, takes, laps } = await ring(scene)
    if (empty !== "-1") throw new Diagnosis("E3-EMPTY", { returned: empty })
    const fitted = puts.filter((put) => put === "true").length
    if (fitted !== CAPACITY || puts.at(-1) !== "false")
      throw new Diagnosis("E3-CAPACITY", { capacity: CAPACITY, fitted, returned: puts.join(", ") })
    if (!same(takes, [...FITS, "-1"])) throw new Diagnosis("E3-FIFO", { put: FITS.join(" "), taken: takes.join(" ") })
    if (!same(laps, LAPS)) throw new Diagnosis("E3-LAPS", { laps: laps.slice(0, 16).join(" ") })
  },

  "3.2b": async (scene) => {
    const { puts, takes, laps } = await ring(scene, 0)
    if (same(puts, ["true", "true", "true", "true", "false"]) && same(takes, [...FITS, "-1"]) && same(laps, LAPS))
      return
    const wrong = [...puts, ...takes, ...laps].join(" ")
    throw new Diagnosis("E3-WRAP", { said: wrong.slice(0, 120) })
  },

  "3.2c": (scene) => playAll(scene, "claim", { else: "E3-CLAIM", spins: "E3-QUEUE-SPINS" }),
  "3.2d": (scene) => playAll(scene, "publish", { else: "E3-UNFINISHED" }),
  "3.2e": (scene) => playAll(scene, "reuse", { else: "E3-GIVEN-BACK" }),
  "3.2f": (scene) => playAll(scene, "sleep", { else: "E3-LOST-WAKEUP", spins: "E3-BUSY-WAIT" }),
  "3.2g": (scene) => playAll(scene, "full", { else: "E3-LOST-ROOM", spins: "E3-BUSY-PUT" }),

  "3.2h": async (scene) => {
    const limits = { timeMs: 60_000, cpuSeconds: 90 }
    await scene.start("stress", { producers: PRODUCERS, each: EACH }, { hidesCalls: true, limits })
    const all = PRODUCERS * EACH
    const result = await scene.value<{ taken: number; wrong: number }>("returning")
    if (result.wrong > 0 || result.taken !== all)
      throw new Diagnosis("E3-STRESS", { all, taken: result.taken, wrong: result.wrong })
  },
}
