// A loop that takes its turns when the check says so. Shared by parts 2.2 to 2.4.

import type { Peer } from "../../workbook/grader/client.ts"
import { either } from "../../workbook/grader/either-call.ts"
import { isStuck, repeating, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import type { LoopArgument } from "./answers.ts"

/** What one turn reports. */
export interface Turned {
  events: string
  /** Descriptors that the loop holds a connection for. */
  held: number[]
  /** Edge-triggered: how many connections are in loop.due. */
  due: number
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
  argument: LoopArgument = {},
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

/** Peers by position, as many as were asked for. */
type Peers<N extends number, List extends Peer[] = []> = List["length"] extends N ? List : Peers<N, [...List, Peer]>

/** Connects so many clients and has the loop take them, so that their descriptors rise in this order. */
export async function takeClients<N extends number>(scene: Scene, loop: ToldLoop, count: N): Promise<Peers<N>> {
  const peers: Peer[] = []
  for (let i = 0; i < count; i++) {
    peers.push(await scene.connect(loop.port))
    await loop.turn()
  }
  return peers as Peers<N>
}

/** A loop that wakes less than once a second may have a reason, and costs nothing. */
const NEARLY_ASLEEP_MS = 1000

/** The timeout, ms, of a loop that chose its own: with nothing to do it should wait for ever. */
export function ownTimeout(scene: Scene): number | undefined {
  const timeout =
    scene
      .records()
      .findLast(({ call }) => WAITS.has(call))
      ?.numbers.at(-1) ?? -1
  return timeout >= 0 && timeout < NEARLY_ASLEEP_MS ? timeout : undefined
}

/** Looks in a row that must find the program asleep in the same call. */
const QUIET_LOOKS = 25

/**
 * Several clients speak before one turn, then one of them before another: each turn must look at as many connections as
 * epoll_wait reported.
 */
export async function checkDispatch(scene: Scene, loop: ToldLoop, code: string): Promise<void> {
  const peers = await takeClients(scene, loop, 3)
  for (const speakers of [peers, peers.slice(0, 1)]) {
    for (const peer of speakers) await scene.send(peer, "hello")
    const before = scene.records().length
    await loop.turn()
    const calls = scene.records().slice(before)
    const reported = reportedEvents(calls)
    const handled = new Set([...either(calls, "read"), ...either(calls, "write")].map(({ numbers: [fd] }) => fd)).size
    if (handled !== reported) throw new Diagnosis(code, { reported, handled })
    // Edge-triggered, whoever has not said -EAGAIN yet is due once more.
    for (let turns = 0; turns < 3; turns++) await loop.turn()
  }
}

/** How many events epoll_wait gave in these calls. */
export function reportedEvents(calls: readonly TraceRecord[]): number {
  return calls.filter(({ call }) => call === "epoll_wait").reduce((sum, { result }) => sum + Math.max(result, 0), 0)
}

/** The calls in which a server may wait for all of its connections. */
export const WAITS: ReadonlySet<string> = new Set(["epoll_wait", "poll"])

/** So many waits in a row that ended without an event. */
const EMPTY_WAITS = 20

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
