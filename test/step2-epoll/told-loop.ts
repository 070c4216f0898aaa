// A loop that takes its turns when the check says so. Shared by parts 2.2 to 2.4.

import { WAITS } from "../../workbook/grader/at-rest.ts"
import type { Peer } from "../../workbook/grader/client.ts"
import { either } from "../../workbook/grader/either-call.ts"
import type { Scene, Stuck } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
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
  /** One turn, without waiting if nothing else is said. @throws Diagnosis when it does not come back */
  turn(timeoutMs?: number): Promise<Turned>
  /** The same; or why it does not come back. */
  tryTurn(timeoutMs: number): Promise<Turned | Stuck>
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
    turn: async (timeoutMs = 0) => {
      scene.tell(`turn ${timeoutMs}`)
      turns++
      return await scene.value<Turned>("returning", turns)
    },
    tryTurn: async (timeoutMs) => {
      scene.tell(`turn ${timeoutMs}`)
      turns++
      return await scene.wait(() => scene.child().values[turns] as Turned | undefined)
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

/**
 * Several clients speak before one turn, then one of them before another: each turn must look at as many connections as
 * epoll_wait reported. `newcomer`: one more client connects before the first ones speak, so that its event is in front.
 */
export async function checkDispatch(
  scene: Scene,
  loop: ToldLoop,
  { code, newcomer }: { code: string; newcomer: boolean },
): Promise<void> {
  const peers = await takeClients(scene, loop, 3)
  for (const speakers of [peers, peers.slice(0, 1)]) {
    if (newcomer && speakers === peers) await scene.connect(loop.port)
    for (const peer of speakers) await scene.send(peer, "hello")
    const before = scene.records().length
    await loop.turn()
    const calls = scene.records().slice(before)
    const reported = reportedEvents(calls)
    const handled = new Set([...either(calls, "read"), ...either(calls, "write")].map(({ numbers: [fd] }) => fd)).size
    const accepting = calls.some(({ call }) => call === "accept4") ? 1 : 0
    if (handled !== reported - accepting) throw new Diagnosis(code, { reported: reported - accepting, handled })
    // Edge-triggered, whoever has not said -EAGAIN yet is due once more.
    for (let turns = 0; turns < 3; turns++) await loop.turn()
  }
}

/** A timeout that no loop makes of another one by itself. */
const SOME_MS = 4321

/**
 * What a turn returns: the number of events, and 0 when a signal ended the wait. And how long it would have waited: there
 * is something to do in each of these turns, so none of them waits indeed.
 */
export async function checkTurns(scene: Scene, argument: LoopArgument, task: string): Promise<void> {
  const loop = await startLoop(scene, argument, ["epoll_wait #1 errno EINTR"])
  await scene.connect(loop.port)
  const interrupted = await countedTurn(scene, loop).catch((error: unknown) => {
    const trouble = scene.child().trouble()
    throw trouble?.kind === "threw" ? conclude("E2-EINTR", { returned: trouble.error, task }) : error
  })
  if (interrupted.returned !== String(interrupted.events))
    throw conclude("E2-EINTR", { returned: interrupted.returned, task })
  const before = scene.records().length
  await scene.connect(loop.port)
  await loop.turn(SOME_MS)
  const timeouts = scene
    .records()
    .slice(before)
    .filter(({ call }) => WAITS.has(call))
    .map(({ numbers }) => numbers.at(-1) ?? 0)
  const other = timeouts.find((timeout) => timeout < 0 || timeout > SOME_MS)
  if (other !== undefined) throw new Diagnosis("E2-TIMEOUT", { asked: SOME_MS, timeout: other, task })
  const peer = await scene.connect(loop.port)
  await scene.send(peer, "hello")
  for (let turns = 0; turns < 3; turns++) {
    const { returned, events } = await countedTurn(scene, loop)
    if (returned !== String(events)) throw new Diagnosis("E2-TURN-RETURNS", { returned, events, task })
  }
}

/** One turn: what it returned, and how many events epoll_wait gave it. */
async function countedTurn(scene: Scene, loop: ToldLoop): Promise<{ returned: string; events: number }> {
  const before = scene.records().length
  const { events: returned } = await loop.turn()
  return { returned, events: reportedEvents(scene.records().slice(before)) }
}

/** How many events epoll_wait gave in these calls. */
export function reportedEvents(calls: readonly TraceRecord[]): number {
  return calls.filter(({ call }) => call === "epoll_wait").reduce((sum, { result }) => sum + Math.max(result, 0), 0)
}
