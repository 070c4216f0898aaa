// A loop that takes its turns when the check says so. Shared by parts 2.2 to 2.4.

import type { Peer } from "../../workbook/grader/client.ts"
import { isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"

/** What one turn reports. */
export interface Turned {
  events: string
  /** Descriptors that the loop holds a connection for. */
  held: number[]
}

export interface ToldLoop {
  readonly port: number
  /** One turn that does not wait. @throws Diagnosis when it does not come back */
  turn(): Promise<Turned>
  /** From here on it turns by itself. */
  run(): void
}

/** Starts the loop under test. */
export async function startLoop(
  scene: Scene,
  argument: { edge?: boolean; upper?: boolean } = {},
  faults: readonly string[] = [],
): Promise<ToldLoop> {
  await scene.start("loop", argument, { faults })
  const port = await scene.value<number>("port")
  let turns = 0
  return {
    port,
    turn: async () => {
      scene.tell("turn")
      turns++
      return await scene.value<Turned>("returning", turns)
    },
    run: () => scene.tell("run"),
  }
}

/** Connects so many clients and has the loop take them, so that their descriptors rise in this order. */
export async function takeClients(scene: Scene, loop: ToldLoop, count: number): Promise<Peer[]> {
  const peers: Peer[] = []
  for (let i = 0; i < count; i++) {
    peers.push(await scene.connect(loop.port))
    await loop.turn()
  }
  return peers
}

/** Looks in a row that must find the program asleep in the same call. */
const QUIET_LOOKS = 25

/** Waits until the program sleeps in epoll_wait and stays there; what it does instead, if it does not. */
export async function asleep(scene: Scene): Promise<Stuck | undefined> {
  let count = -1
  let looks = 0
  const result = await scene.wait(() => {
    const { trace, mainThreadState } = scene.child()
    const last = trace.last()
    const quiet = last?.open === true && last.call === "epoll_wait" && mainThreadState() === "S"
    looks = quiet && trace.count() === count ? looks + 1 : 0
    count = trace.count()
    return looks >= QUIET_LOOKS || undefined
  })
  // Blocked there for long enough to be given up is asleep as well.
  const sleeps = isStuck(result) && result.kind === "blocked" && result.call.call === "epoll_wait"
  return isStuck(result) && !sleeps ? result : undefined
}
