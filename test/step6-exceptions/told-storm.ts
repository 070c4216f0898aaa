// A server that does what the check says, by a clock of the check's own: part 6.6.

import { finish, type Peer } from "../../workbook/grader/client.ts"
import { isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import { parseFault } from "../../workbook/trace/faults.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import { makeClock, sleepAfter, wakeFrom } from "./held-clock.ts"
import type { Born, Reply, ServerArgument, Strayed } from "./storm-facts.ts"

/** What an order has come to: a reply, or the program sleeps in this call. */
export type Outcome = Reply | TraceRecord

export function isReply(outcome: Outcome): outcome is Reply {
  return "said" in outcome
}

/** A client and the child that serves it. */
export interface Served {
  readonly peer: Peer
  readonly pid: number
}

export interface ToldStorm {
  /** The parent. */
  readonly pid: number
  /** Tells a line and waits for the reply. @throws Diagnosis when there is none */
  order(line: string): Promise<Reply>
  /** Tells a line, and waits for the reply or for the sleep on the way to it. */
  begin(line: string): Promise<Outcome>
  /** After begin(): waits for the reply to the last line, or for a sleep after that one. */
  on(sleep?: TraceRecord): Promise<Outcome>
  /** After begin(): waits for the reply to the last line; says why there is none. Undefined: `enough` was true first. */
  reply(enough: () => boolean): Promise<Reply | Stuck | undefined>
  reply(): Promise<Reply | Stuck>
  /** Sets the clock, in ms after its beginning, and has who sleeps look at it. @returns the reply, or the next sleep */
  at(ms: number, sleep: TraceRecord): Promise<Outcome>
  /** Wakes who sleeps, by a SIGCHLD with no end to it. */
  wake(sleep: TraceRecord): Promise<Outcome>
  connect(): Promise<Peer>
  /** A client that has come in, by startChild() itself. */
  guest(): Promise<Served>
  births(): Born[]
  /** The child that is born next after so many. */
  born(nth: number): Promise<Born | Stuck>
  /** The same, of which the check is not about. @throws Diagnosis when it does not come */
  needBorn(nth: number): Promise<Born>
  /** The client ends, and its child has ended: a zombie, or gone. */
  leave(served: Served): Promise<void>
  /** Says a line, which comes back. */
  say(served: Served, line: string): Promise<boolean>
  /** Waits until this child has ended. */
  ended(pid: number): Promise<void>
  /** The states of the children that are there, "Z" for a zombie. */
  states(): ReadonlyMap<number, string>
  /** Calls of the parent from a record on. */
  calls(call: string, from?: number): TraceRecord[]
  faults(...faults: readonly string[]): void
}

/** Starts the server under test. */
export async function startStorm(scene: Scene, mostChildren = 8): Promise<ToldStorm> {
  const clock = makeClock(scene)
  const argument: ServerArgument = { folder: scene.folder, mostChildren }
  await scene.start("stormServer", argument)
  const { main, port } = await scene.value<{ main: number; port: number }>("serverStart")
  const { trace } = scene.child()
  let lines = 0
  let mark = 0
  const replied = () => {
    mustNotStray(scene)
    return valuesWith<Reply>(scene, "said").find(({ said }) => said === lines - 1)
  }
  const births = () => valuesWith<Born>(scene, "born")
  const tell = (line: string) => {
    mark = trace.count() - 1
    lines++
    scene.tell(line)
  }
  const on = (sleep?: TraceRecord, wakes = false) =>
    scene.need("returning", (): Outcome | undefined => {
      const came = replied() ?? sleepAfter(scene, sleep?.index ?? mark)
      if (came === undefined && wakes && sleep !== undefined) wakeFrom(scene, sleep.index, "SIGCHLD")
      return came
    })
  async function reply(): Promise<Reply | Stuck>
  async function reply(enough: () => boolean): Promise<Reply | Stuck | undefined>
  async function reply(enough = () => false) {
    const found = await scene.wait(() => replied() ?? (enough() ? "enough" : undefined))
    return found === "enough" ? undefined : found
  }
  const order = async (line: string) => {
    tell(line)
    return await scene.need("returning", replied)
  }
  const states = () =>
    new Map(
      scene
        .child()
        .descendants()
        .map(({ pid, state }) => [pid, state]),
    )
  const hasEnded = (pid: number) => {
    mustNotStray(scene)
    return (states().get(pid) ?? "Z") === "Z" || undefined
  }
  const ended = async (pid: number) => {
    await scene.need("returning", () => hasEnded(pid))
  }
  const needBorn = (nth: number) => scene.need("worker", () => births()[nth])
  return {
    pid: main,
    order,
    async begin(line) {
      tell(line)
      return await on()
    },
    on: (sleep) => on(sleep),
    reply,
    async at(ms, sleep) {
      clock.set(ms)
      return await on(sleep, true)
    },
    wake: (sleep) => on(sleep, true),
    connect: () => scene.connect(port),
    async guest() {
      const nth = births().length
      const peer = await scene.connect(port)
      await order("take")
      return { peer, pid: (await needBorn(nth)).born }
    },
    births,
    born: (nth) => scene.wait(() => births()[nth]),
    needBorn,
    async leave({ peer, pid }) {
      finish(peer)
      await ended(pid)
    },
    async say({ peer }, line) {
      const before = peer.bytes.length
      await scene.send(peer, line)
      await scene.receive(peer, before + line.length)
      return peer.bytes.subarray(before).toString() === line
    },
    ended,
    states,
    calls: (call, from = 0) => trace.records(from).filter((one) => one.call === call && one.pid === main),
    faults: (...faults) => trace.setFaults(faults.map(parseFault)),
  }
}

/** The reports that have this property, in order. */
function valuesWith<T>(scene: Scene, property: string): T[] {
  return scene.child().values.filter((value) => typeof value === "object" && value !== null && property in value) as T[]
}

/** The children that are still there. */
export function leftOf(storm: ToldStorm): { zombies: number; alive: number } {
  const states = [...storm.states().values()]
  const zombies = states.filter((state) => state === "Z").length
  return { zombies, alive: states.length - zombies }
}

/** A child that comes back into the parent's code ends the check. */
function mustNotStray(scene: Scene): void {
  if (valuesWith<Strayed>(scene, "strayed").length > 0) throw new Diagnosis("E6-START-RETURNS")
}

/** A wait that ended because nothing more can happen, and not because the program broke. */
export function waits(stuck: unknown): boolean {
  return isStuck(stuck) && (stuck.kind === "blocked" || stuck.kind === "idle")
}
