// A storm: the clients of a plan against one server, and what is left of it.
//
// Nothing here decides by time alone but giving up: a good client counts as unanswered when for QUIET_MS nothing has
// moved anywhere, neither a byte nor a system call of the server's.

import { setTimeout as delay } from "node:timers/promises"
import { placeOf } from "../../runtime/place.ts"
import type { Child, Ending } from "../grader/child.ts"
import { type Dialect, type Fate, type Running, startBad, startGood } from "./clients.ts"
import type { Blow, Plan } from "./plan.ts"
import { holds, otherEnd, residentKiB, type State, stateOf } from "./state.ts"

/** So many good clients are there at once. */
const AT_ONCE = 8
/** So many that stay without asking for anything; the oldest has to go for a new one. */
const MOST_LINGERING = 4
/** Refused so often in a row, a client counts as lost. */
const MOST_TRIES = 30
/** Nothing has moved for so long: nothing will. */
const QUIET_MS = 6000
/** How long a server may take until it is again as it was before, and until it has stopped. */
const SETTLE_MS = 8000
/** A server whose clients are all gone keeps no more memory than this for having had them. */
export const MOST_GROWN_KIB = 65_536

export interface OpenExercise {
  /** "6.1" */
  readonly part: string
  readonly task: string
}

/** What came of a storm. */
export interface Aftermath {
  readonly good: number
  readonly bad: number
  /** Connections that good clients had to make again: they had been refused. */
  readonly retries: number
  /** Bytes of answers that good clients have got. */
  readonly bytes: number
  /** Good clients that did not get all of their bytes, and how it ended with them. */
  readonly harmed: readonly { readonly client: number; readonly fate: Fate }[]
  /** Whether it was still there when all clients were gone. */
  readonly outlived: boolean
  /** Of all processes of the server that are left, more than before; 0 when it has ended. */
  readonly descriptors: number
  /** Processes more than before, zombies among them. */
  readonly children: number
  readonly zombies: number
  /** Resident memory of the main process, more than before. */
  readonly grownKiB: number
  /** How it ended after SIGTERM; undefined: not within SETTLE_MS. */
  readonly stopped: Ending | undefined
  /** Processes that were left behind then. */
  readonly leftBehind: number
  /** Processes of the server that were killed, each while it served a client made for that. */
  readonly killed: number
  /** The exercise that it has come to and that is empty; undefined: none. */
  readonly open: OpenExercise | undefined
  /** The last that it printed. */
  readonly printed: string
  /** What one of its processes has thrown, "again.ts:61: TypeError: ..."; undefined: nothing */
  readonly threw: string | undefined
  /** System calls that the server made; 0 for one that is not traced. */
  readonly calls: number
}

export interface StormOptions {
  readonly port: number
  readonly dialect: Dialect
}

/** Raises the storm against a server that listens, ends the server, and says what was left. */
export async function raise(child: Child, plan: Plan, { port, dialect }: StormOptions): Promise<Aftermath> {
  const pid = child.pid() ?? 0
  // One client first: what a server opens for its first one, it may keep.
  const first = startGood(port, FIRST, dialect)
  const watch = watchFor(child, new Set([first]), first.giveUp)
  await first.fate
  clearInterval(watch)
  const before = await settled(child, pid)
  const storm = await blow(child, plan, port, dialect)
  const after = await settled(child, pid, before)
  const grownKiB = more(residentKiB(pid), before.residentKiB)
  const calls = child.trace.count()
  const outlived = child.ending() === undefined
  const ending = await stop(child, pid)
  return {
    ...storm,
    outlived,
    descriptors: more(after.descriptors, before.descriptors),
    children: more(after.children, before.children),
    zombies: after.zombies,
    grownKiB,
    stopped: ending,
    leftBehind: ending?.leftBehind ?? after.children,
    open: openExercise(child),
    threw: thrown(child),
    printed: child.printed().trim().split("\n").slice(-3).join("\n"),
    calls,
  }
}

/** What has ended has less than before, and makes up for nothing that another run has left. */
const more = (now: number, before: number) => Math.max(0, now - before)

/** An empty exercise that a server has come to. A program says so and ends: runtime/program.ts. */
export function openExercise(child: Child): OpenExercise | undefined {
  const trouble = child.trouble()
  if (trouble?.kind === "todo") return { part: trouble.part, task: trouble.task }
  const [, part, task] = /^Part (\d\.\d) is not written yet: (\w+)/m.exec(child.printed()) ?? []
  return part === undefined || task === undefined ? undefined : { part, task }
}

function thrown(child: Child): string | undefined {
  const trouble = child.trouble()
  if (trouble?.kind !== "threw") return undefined
  const where = placeOf(trouble.stack)
  return where === undefined ? trouble.error : `${where}: ${trouble.error}`
}

const FIRST = { index: 999_999, kind: "good", manner: "in turn", lines: [5], halfCloses: true } as const

/** The state once it is no more than `than`, or once it has not changed for a while in which nothing of it ran. */
async function settled(child: Child, pid: number, than?: State): Promise<State> {
  const stillMs = than === undefined ? 150 : 1500
  let last = stateOf(child, pid)
  const startedMs = performance.now()
  let sinceMs = startedMs
  for (;;) {
    const nowMs = performance.now()
    const enough = than !== undefined && last.descriptors <= than.descriptors && last.children <= than.children
    if (nowMs - sinceMs > stillMs && isBusy(child)) sinceMs = nowMs
    const still = nowMs - sinceMs > stillMs
    if (enough || still || nowMs - startedMs > SETTLE_MS || child.ending() !== undefined) return last
    await delay(10)
    const now = stateOf(child, pid)
    if (now.descriptors !== last.descriptors || now.children !== last.children) sinceMs = performance.now()
    last = now
  }
}

/** Whether one of its processes runs, or would if it were let: on a busy machine it is on its way to an end. */
function isBusy(child: Child): boolean {
  return /[RD]/.test(child.mainThreadState()) || child.otherThreadsRun()
}

async function stop(child: Child, pid: number): Promise<Ending | undefined> {
  if (child.ending() === undefined) signal(pid, "SIGTERM")
  const startedMs = performance.now()
  while (child.ending() === undefined && performance.now() - startedMs < SETTLE_MS) await delay(5)
  const ending = child.ending()
  await child.stop()
  return ending
}

type Wind = Pick<Aftermath, "good" | "bad" | "retries" | "bytes" | "harmed" | "killed">

/** All clients of the plan, and the blows between them. Resolves when every good one has its fate. */
async function blow(child: Child, plan: Plan, port: number, dialect: Dialect): Promise<Wind> {
  const lingering: Running[] = []
  const present = new Set<Running>()
  const harmed: { client: number; fate: Fate }[] = []
  const blows = [...plan.blows]
  let [good, bad, retries, bytes, killed] = [0, 0, 0, 0, 0]
  let hopeless = false

  const serve = async (client: Plan["clients"][number]) => {
    for (let tries = 0; ; tries++) {
      const running = startGood(port, client, dialect)
      present.add(running)
      const fate = await running.fate
      present.delete(running)
      if (fate.kind === "served") bytes += fate.bytes
      if (fate.kind === "refused" && tries < MOST_TRIES && child.ending() === undefined && !hopeless) {
        retries++
        await delay(10 * Math.min(tries, 10))
        continue
      }
      if (fate.kind !== "served") harmed.push({ client: client.index, fate })
      return
    }
  }

  const watch = watchFor(child, present, () => {
    hopeless = true
    for (const running of present) running.giveUp()
  })
  try {
    const queue = [...plan.clients]
    let begun = 0
    const worker = async () => {
      for (let client = queue.shift(); client !== undefined; client = queue.shift()) {
        while (blows[0] !== undefined && blows[0].after <= begun)
          if (await strike(child, blows.shift(), port, dialect)) killed++
        begun++
        if (client.kind === "good") {
          good++
          await serve(client)
          continue
        }
        bad++
        lingering.push(startBad(port, client, dialect))
        if (lingering.length > MOST_LINGERING) lingering.shift()?.giveUp()
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
  } finally {
    clearInterval(watch)
    for (const running of lingering) running.giveUp()
  }
  return { good, bad, retries, bytes, harmed, killed }
}

/** Calls giveUp() when nothing has moved for QUIET_MS. */
function watchFor(child: Child, present: ReadonlySet<Running>, giveUp: () => void): NodeJS.Timeout {
  let calls = child.trace.count()
  let movedMs = performance.now()
  return setInterval(() => {
    const nowMs = performance.now()
    const count = child.trace.count()
    // A server that only goes round does not move anything: bytes count, and calls as long as they are few.
    if (count !== calls && count - calls < 1000) movedMs = nowMs
    calls = count
    for (const running of present) movedMs = Math.max(movedMs, running.movedMs())
    if (nowMs - movedMs > QUIET_MS) giveUp()
  }, 50)
}

/** How long a server is stopped by a blow: long enough that clients go on without it. */
const STOPPED_MS = 20

/** @returns whether a process was killed */
async function strike(child: Child, struck: Blow | undefined, port: number, dialect: Dialect): Promise<boolean> {
  const pid = child.pid() ?? 0
  if (struck === undefined) return false
  switch (struck.kind) {
    case "stop":
      signal(pid, "SIGSTOP")
      await delay(STOPPED_MS)
      signal(pid, "SIGCONT")
      return false
    case "kill a child":
      return await killChild(child, port, dialect)
    default:
      signal(pid, struck.kind)
      return false
  }
}

/**
 * Kills a process that serves nobody but a client which is made for that. Where there is no such process, nobody is
 * killed.
 */
async function killChild(child: Child, port: number, dialect: Dialect): Promise<boolean> {
  const victim = startBad(port, VICTIM, dialect)
  const startedMs = performance.now()
  while (performance.now() - startedMs < 1000) {
    await delay(5)
    const inode = otherEnd(victim.localPort(), port)
    const own = inode === undefined ? undefined : child.descendants().find(({ pid }) => holds(pid, inode))
    if (own === undefined) continue
    signal(own.pid, "SIGKILL")
    victim.giveUp()
    return true
  }
  victim.giveUp()
  return false
}

const VICTIM = { index: 0, kind: "vanishes", manner: "in turn", lines: [1], halfCloses: false } as const

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    return // it has ended, which ending() tells
  }
}
