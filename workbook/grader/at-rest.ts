// Whether a server that has nothing to do comes to rest, and how it waits if not.

import { signatureOf } from "../trace/signature.ts"
import { isStuck, repeating, type Scene, type Stuck } from "./scene.ts"

/** The calls in which a server may wait for all of its connections. */
export const WAITS: ReadonlySet<string> = new Set(["epoll_wait", "poll", "ppoll"])

/** So many waits in a row that ended without an event. */
const EMPTY_WAITS = 20

/** A loop that wakes less than once a second may have a reason, and costs nothing. */
const NEARLY_ASLEEP_MS = 1000

/** The timeout, ms, of a loop that chose its own: with nothing to do it should wait for ever. */
export function ownTimeout(scene: Scene): number | undefined {
  const wait = scene.records().findLast(({ call }) => WAITS.has(call))
  const at = signatureOf(wait?.call ?? "")?.args.find(({ name }) => name === "timeout")?.numberAt
  const timeout = (at === undefined ? undefined : wait?.numbers[at]) ?? -1
  return timeout >= 0 && timeout < NEARLY_ASLEEP_MS ? timeout : undefined
}

/** Looks in a row that must find the program asleep in the same call. */
const QUIET_LOOKS = 25

/** Waits until the program sleeps in epoll_wait and stays there; what it does instead, if it does not. */
export async function asleep(scene: Scene): Promise<Stuck | undefined> {
  let count = -1
  let looks = 0
  const result = await scene.wait<true | Stuck>(() => {
    const { trace, mainThreadState } = scene.child()
    const last = trace.last()
    // Woken by nothing but the time, again and again: it will not come to rest.
    const recent = trace.count() === count ? [] : trace.records(trace.count() - EMPTY_WAITS)
    const inVain = recent.filter(({ call, open, result }) => WAITS.has(call) && (open || result === 0))
    if (inVain[0] !== undefined && inVain.length === EMPTY_WAITS) return repeating(inVain[0], trace.count())
    const quiet = last?.open === true && WAITS.has(last.call) && mainThreadState() === "S"
    looks = quiet && trace.count() === count ? looks + 1 : 0
    count = trace.count()
    return looks >= QUIET_LOOKS || undefined
  })
  // Blocked there for long enough to be given up is asleep as well.
  const sleeps = isStuck(result) && result.kind === "blocked" && WAITS.has(result.call.call)
  return isStuck(result) && !sleeps ? result : undefined
}
