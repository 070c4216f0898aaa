// Part 2.1: O_NONBLOCK, and accept4 until EAGAIN.

import { EBADF, EMFILE } from "#sys"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"

/** More than anybody would take at a time without a loop that ends at -EAGAIN. */
const CLIENTS = 20

interface Accepted {
  returned: number | string
  /** How many of what was handed over are open descriptors, and the rest. */
  taken: number
  strange: string[]
  nonblocking: number
  cloexec: number
}

/** Calls acceptAll with clients in the queue, and tells what it did. */
async function acceptWaiting(
  scene: Scene,
  faults: readonly string[] = [],
  spins = "E2-ACCEPT-SPINS",
): Promise<Accepted> {
  const child = await scene.start("acceptAll", null, { faults })
  const port = await scene.value<number>("port")
  for (let i = 0; i < CLIENTS; i++) await scene.connect(port)
  scene.tell("go")
  const got = await scene.wait(() => child.values[1] as Accepted | undefined)
  if (!isStuck(got)) return got
  if (got.kind === "repeating") throw new Diagnosis(spins, { count: got.count })
  throw scene.giveUp(got, "returning")
}

export const acceptChecks: StepChecks = {
  "2.1a": async (scene) => {
    await scene.start("setNonblocking")
    const got = await scene.value<{
      returned: string
      nonblocking: boolean
      twice: boolean
      kept: boolean
      closed: string
    }>("returning")
    const { returned, closed } = got
    if (got.nonblocking && !got.twice) throw new Diagnosis("E2-TOGGLES")
    if (!got.nonblocking) throw new Diagnosis("E2-BLOCKING", { returned, closed })
    if (!got.kept) throw new Diagnosis("E2-FLAGS")
    if (returned !== "0" || closed !== String(-EBADF)) throw new Diagnosis("E2-FLAGS-RETURNED", { returned, closed })
  },

  "2.1b": async (scene) => {
    const { returned, taken, strange } = await acceptWaiting(scene)
    if (strange.length > 0) throw new Diagnosis("E2-HANDS-ERROR", { handed: strange[0] ?? "" })
    const accepted = scene.records().filter(({ call, result }) => call === "accept4" && result >= 0).length
    if (taken < accepted) throw new Diagnosis("E2-ACCEPT-KEPT", { taken, accepted })
    if (taken < CLIENTS) throw new Diagnosis("E2-ONE-ACCEPT", { taken, waiting: CLIENTS })
    if (returned !== 0) throw new Diagnosis("E2-EAGAIN-ERROR", { returned })
  },

  "2.1c": async (scene) => {
    const { taken, nonblocking, cloexec } = await acceptWaiting(scene)
    if (taken < CLIENTS) throw new Diagnosis("E2-ONE-ACCEPT", { taken, waiting: CLIENTS })
    if (nonblocking < taken || cloexec < taken) throw new Diagnosis("E2-INHERITED", { taken, nonblocking, cloexec })
  },

  "2.1d": async (scene) => {
    const { returned, taken } = await acceptWaiting(
      scene,
      ["accept4 from 3 to 1000000 errno EMFILE"],
      "E2-ACCEPT-RETRIES",
    )
    if (returned !== -EMFILE || taken !== 2)
      throw new Diagnosis("E2-ACCEPT-ERROR", { returned, taken, errno: "EMFILE" })
  },
}
