// Part 3.2: the queue.

import type { StepChecks } from "../../workbook/grader/run.ts"
import { isBusy, isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import type { BadRun, Play, Played, RingFacts } from "./queue-scenes.ts"
import { stepLines } from "./step-lines.ts"
import type { Stressed } from "./stress-scene.ts"

const CAPACITY = 4
/** TURN is no multiple of it, so that a place is not the remainder of a turn's index. */
const MORE_PLACES = 128

async function startRing(scene: Scene, queues: readonly RingFacts[]): Promise<void> {
  await scene.start("ring", { queues }, { hidesCalls: true })
}

/** What the nth part of a ring said; undefined when it does not come to an end. */
async function part(scene: Scene, nth: number): Promise<readonly string[] | undefined> {
  const said = await scene.wait(() => scene.child().values[nth] as readonly string[] | undefined)
  if (!isStuck(said)) return said
  if (isBusy(said)) return undefined
  throw scene.giveUp(said, "returning")
}

/** What a queue must say: of that many puts, of that many takes, and of messages one at a time (LAPS in queue-scenes.ts). */
const putsOf = (capacity: number) => [...Array.from({ length: capacity }, () => "true"), "false"]
const fitsOf = (capacity: number) => Array.from({ length: capacity }, (_, i) => String(10 + i))
const LAPS = Array.from({ length: 16 }, (_, i) => ["true", String(100 + i)]).flat()

/** The beginning of what was said, as far as a glance takes it in. */
const glance = (words: readonly string[]) =>
  words.length <= 20 ? words.join(" ") : `${words.slice(0, 20).join(" ")} ...`

/** In place of what a call would have returned that does not. */
const NO_END: Text = { en: "a call that does not return", ko: "반환하지 않는 호출" }

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join()

/** What a play that goes wrong is called: by what was seen, or else. */
type Codes = { readonly else: string } & Partial<Record<BadRun["why"], string>>

/** Plays scenes in every order; the first that goes wrong is shown step by step. */
async function playAll(scene: Scene, plays: readonly Play[], codes: Codes): Promise<void> {
  await scene.start("interleaved", { plays }, { hidesCalls: true, limits: { timeMs: 60_000, processes: 32 } })
  let said: Played = { ended: false }
  for (let nth = 0; !said.ended; nth++) said = await scene.value<Played>("returning", nth)
  const { bad } = said
  if (bad === undefined) return
  const code = codes[bad.why] ?? codes.else
  throw new Diagnosis(code, { said: bad.said, steps: bad.steps.length }, "wrong", stepLines(bad.steps))
}

const PRODUCERS = 4
const EACH = 250_000

export const queueChecks: StepChecks = {
  "3.2a": async (scene) => {
    const capacities = [CAPACITY, MORE_PLACES]
    await startRing(
      scene,
      capacities.map((capacity) => ({ capacity, first: 0 })),
    )
    for (const [i, capacity] of capacities.entries()) {
      const empty = await scene.value<string>("returning", 4 * i)
      if (empty !== "-1") throw new Diagnosis("E3-EMPTY", { returned: empty })
      const puts = await scene.value<string[]>("returning", 4 * i + 1)
      const fitted = puts.filter((put) => put === "true").length
      if (fitted !== capacity || puts.at(-1) !== "false")
        throw new Diagnosis("E3-CAPACITY", { capacity, fitted, returned: glance(puts) })
      const takes = await scene.value<string[]>("returning", 4 * i + 2)
      const fits = fitsOf(capacity)
      if (!same(takes, [...fits, "-1"]))
        throw new Diagnosis("E3-FIFO", { capacity, put: glance(fits), taken: glance(takes) })
      const laps = await part(scene, 4 * i + 3)
      if (laps === undefined) throw new Diagnosis("E3-LAPS", { laps: NO_END })
      if (!same(laps, LAPS)) throw new Diagnosis("E3-LAPS", { laps: glance(laps) })
    }
  },

  "3.2b": async (scene) => {
    // The first queue passes it while it is full, the second one with a message at a time.
    const queues = [2, CAPACITY + 2].map((first) => ({ capacity: CAPACITY, first }))
    await startRing(scene, queues)
    for (const [i] of queues.entries())
      for (const [j, right] of [["-1"], putsOf(CAPACITY), [...fitsOf(CAPACITY), "-1"], LAPS].entries()) {
        const said = await part(scene, 4 * i + j)
        if (said === undefined) throw new Diagnosis("E3-WRAP", { said: NO_END })
        const words = [said].flat().join(" ")
        if (words !== right.join(" ")) throw new Diagnosis("E3-WRAP", { said: words.slice(0, 120) })
      }
  },

  "3.2c": (scene) =>
    playAll(scene, ["claim", "lastPlace"], { else: "E3-CLAIM", spins: "E3-QUEUE-SPINS", refused: "E3-REFUSES" }),
  "3.2d": (scene) => playAll(scene, ["publish", "overtake"], { else: "E3-UNFINISHED", refused: "E3-REFUSES" }),
  "3.2e": (scene) => playAll(scene, ["reuse"], { else: "E3-GIVEN-BACK" }),
  "3.2f": (scene) =>
    playAll(scene, ["sleep", "sleepForTwo", "sleepOnce", "emptyMessage"], {
      else: "E3-LOST-WAKEUP",
      limit: "E3-TIME-LIMIT",
      spins: "E3-BUSY-WAIT",
      nothing: "E3-NO-LOOP",
      refused: "E3-REFUSES",
      count: "E3-COUNT",
      empty: "E3-EMPTY-MESSAGE",
    }),
  "3.2g": (scene) =>
    playAll(scene, ["full", "crowd", "fullOnce"], {
      else: "E3-LOST-ROOM",
      limit: "E3-TIME-LIMIT",
      spins: "E3-BUSY-PUT",
      nothing: "E3-NO-LOOP",
      lost: "E3-NO-LOOP",
    }),

  "3.2h": async (scene) => {
    const limits = { timeMs: 60_000, cpuSeconds: 90, processes: 32 }
    await scene.start("stress", { producers: PRODUCERS, each: EACH }, { hidesCalls: true, limits })
    const all = PRODUCERS * EACH
    const { plain } = await scene.value<{ plain: string }>("returning")
    if (plain !== "") throw new Diagnosis("E3-PLAIN", { step: plain })
    for (let nth = 1; ; nth++) {
      const { taken, wrong, ended } = await scene.value<Stressed>("returning", nth)
      if (!ended) continue
      if (wrong > 0 || taken !== all) throw new Diagnosis("E3-STRESS", { all, taken, wrong })
      return
    }
  },
}
