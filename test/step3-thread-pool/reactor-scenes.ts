// The pool and the reactor under test inside the graded process.
//
// Jobs end when the check says so: a worker that works out "job 3" waits until gate 3 is open. And the reactor takes its
// turns when the check says so. Lines from the check come in through a thread of their own, the porter, because the main
// thread may be inside epoll_wait.

import { readFileSync } from "node:fs"
import { isMainThread } from "node:worker_threads"
import type { Connection } from "#impl/step3-thread-pool/connection"
import { type Bench, openBench, type Pool, type Share, startPool, stopPool, work } from "#impl/step3-thread-pool/pool"
import { HEAD, type Queue, TAIL, TURN } from "#impl/step3-thread-pool/queue"
import { openReactor, type Reactor, shutDown, turn } from "#impl/step3-thread-pool/server"
import { check, SO_SNDBUF, SOL_SOCKET, setsockopt } from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import type { Service } from "../../runtime/service.ts"
import { onThread, startThreads } from "../../runtime/threads.ts"
import { hear, hold, report } from "../../workbook/grader/driver.ts"
import { real, watchAtomics } from "./watched-atomics.ts"

/** Jobs that a check can tell apart. */
const JOBS = 128

interface Stage {
  /** By job: 1 when it may end. */
  readonly gates: Int32Array
  /** By job: 1 when a worker works on it, 2 when the main thread did. */
  readonly begun: Int32Array
  /** Of a worker that is alone: see watchedBench(). */
  readonly order: Int32Array
  /** How many lines there are for the main thread. */
  readonly lines: Int32Array
  /** The latest of them: an index into COMMANDS, how many numbers follow, and those. */
  readonly command: Int32Array
}

const COMMANDS = ["turn", "begin", "late", "run", "runAndLook", "stop", "stopPool"] as const
type Command = (typeof COMMANDS)[number]

function newStage(): Stage {
  const words = (count: number) => new Int32Array(new SharedArrayBuffer(4 * count))
  return { gates: words(JOBS), begun: words(JOBS), order: words(4), lines: words(1), command: words(2 + JOBS) }
}

/** "job 3" is heavy, everything else is light and comes back with a mark. */
function gatedService({ gates, begun }: Stage, ended: () => void = () => undefined): Service {
  const jobOf = (request: Uint8Array) => /^job (\d+)$/.exec(Buffer.from(request).toString("latin1"))?.[1]
  return {
    heavy: (request) => jobOf(request) !== undefined,
    answer(request) {
      const text = Buffer.from(request).toString("latin1")
      const job = Number(jobOf(request) ?? -1)
      // No light request comes to a worker. Nobody ever begins the job that this should have been.
      if (job < 0 && !isMainThread && text !== "") report({ asked: text.slice(0, 64) } satisfies Misread)
      if (job < 0) return Buffer.from(`${text}!\n`)
      Atomics.store(begun, job, isMainThread ? 2 : 1) // before it is waited for: see obey()
      Atomics.notify(begun, job)
      // In the main thread nobody could open it.
      while (!isMainThread && Atomics.load(gates, job) === 0) Atomics.wait(gates, job, 0)
      ended()
      return Buffer.from(`done ${job}\n`)
    },
  }
}

/** A worker's thread, under test: its share of the pool, and the stage. */
onThread("gated-worker", ({ share, stage, alone }: { share: Share; stage: Stage; alone: boolean }) => {
  if (!alone) return work(openBench(share), gatedService(stage))
  const { bench, ended } = watchedBench(share, stage)
  work(bench, gatedService(stage, ended))
})

/** Jobs that have ended; completions that were begun to be put; 1 when one was begun after its wake-up; the counter. */
const ENDED = 0
const PUTTING = 1
const EARLY = 2
const COUNTER = 3

/** A bench that sees whether the reactor is woken before the completion is put. Of a worker that is alone. */
function watchedBench(share: Share, { order }: Stage): { bench: Bench; ended: () => void } {
  const bench = openBench(share)
  const { words } = bench.completions
  const completions: Queue = {
    ...bench.completions,
    get words() {
      if (Atomics.load(order, PUTTING) !== Atomics.load(order, ENDED)) {
        if (wakes(share.wakeFd) > Atomics.load(order, COUNTER)) Atomics.store(order, EARLY, 1)
        Atomics.store(order, PUTTING, Atomics.load(order, ENDED))
        Atomics.notify(order, PUTTING)
      }
      return words
    },
  }
  const ended = () => {
    Atomics.store(order, COUNTER, wakes(share.wakeFd))
    Atomics.add(order, ENDED, 1)
  }
  return { bench: { ...bench, completions }, ended }
}

/** Whoever has been woken by a worker that is alone waits until that one puts: a turn in between would hide the order. */
function awaitPut({ wakeFd, jobs }: Pool, { order }: Stage): void {
  if (jobs.length > 1 || wakes(wakeFd) === 0) return
  for (
    let seen = Atomics.load(order, PUTTING);
    seen !== Atomics.load(order, ENDED);
    seen = Atomics.load(order, PUTTING)
  )
    Atomics.wait(order, PUTTING, seen)
}

/** "open 3" is done here, everything else is for the main thread. */
onThread("porter", ({ gates, lines, command }: Stage) => {
  for (;;) {
    const [word = "", ...rest] = hear().split(" ")
    const numbers = rest.map(Number)
    if (word === "open") {
      for (const job of numbers) {
        Atomics.store(gates, job, 1)
        Atomics.notify(gates, job)
      }
      continue
    }
    command.set([COMMANDS.indexOf(word as Command), numbers.length, ...numbers])
    Atomics.add(lines, 0, 1)
    Atomics.notify(lines, 0)
  }
})

/** What is reported first. */
export interface Opened {
  readonly port: number
  readonly listenFd: number
  readonly wakeFd: number
  readonly epollFd: number
  /** With which data wakeFd is in the interest set; null when it is not. */
  readonly wakeData: number | null
}

/** Reported by a worker that was asked for what is no job. */
export interface Misread {
  readonly asked: string
}

/** What each command reports. */
export interface Looked {
  /** What turn() returned. */
  readonly events: string
  /** Descriptors that the reactor holds a connection for. */
  readonly held: readonly number[]
  /** By worker: jobs that are out. */
  readonly out: readonly number[]
  /** Jobs that a worker has begun, and those that were worked out in the main thread. */
  readonly begun: readonly number[]
  readonly inMain: readonly number[]
  /** Requests that were counted, and answers that wait for their turn, of all connections. */
  readonly requests: number
  readonly early: number
  /** Connections that are to go on when there is room. */
  readonly stalled: number
  /** Bytes that write() has not taken, of all connections. */
  readonly unsent: number
  /** By worker: jobs that were put into its queue so far. */
  readonly submitted: readonly number[]
  /** Whether the only worker has woken the reactor before it put its completion. */
  readonly wokenEarly: boolean
}

export interface ReactorArgument {
  readonly workers?: number
  /** SO_SNDBUF of every connection. */
  readonly sendBufferBytes?: number
  /** For shutDown(). */
  readonly drainMs?: number
}

/** A reactor that takes its turns when it is told. Reports its port first. */
export async function reactor({ workers = 2, sendBufferBytes, drainMs = 60_000 }: ReactorArgument): Promise<void> {
  const stage = newStage()
  const pool = await startPool(workers, (shares) =>
    startThreads(
      "gated-worker",
      shares.map((share) => ({ share, stage, alone: workers === 1 })),
    ),
  )
  await startThreads("porter", [stage])
  const listenFd = listenNonblocking(0)
  if (sendBufferBytes !== undefined) {
    const size = new Int32Array([sendBufferBytes])
    check(setsockopt(listenFd, SOL_SOCKET, SO_SNDBUF, size, size.byteLength), "setsockopt")
  }
  const loop = openReactor(listenFd, pool, gatedService(stage))
  const { wakeFd } = pool
  const wakeData = dataOf(loop.epollFd, wakeFd)
  report({ port: localPort(listenFd), listenFd, wakeFd, epollFd: loop.epollFd, wakeData } satisfies Opened)
  for (let seen = 0; ; seen++) {
    while (Atomics.load(stage.lines, 0) === seen) Atomics.wait(stage.lines, 0, seen)
    obey(COMMANDS[stage.command[0] ?? 0] ?? "turn", loop, stage, drainMs)
  }
}

function obey(command: Command, loop: Reactor, stage: Stage, drainMs: number): void {
  if (command === "run") for (;;) turn(loop, -1)
  if (command === "runAndLook") for (;;) report(look(loop, String(turn(loop, -1)), stage))
  const [, count = 0, ...jobs] = stage.command
  const come = command === "late" ? comesLate(loop.pool, stage, jobs[0] ?? 0) : undefined
  if (command === "stop") {
    shutDown(loop, drainMs)
    report({ ended: true })
    hold()
  }
  if (command === "stopPool") {
    stopPool(loop.pool)
    report({ ended: true })
    hold()
  }
  awaitPut(loop.pool, stage)
  const events: unknown = turn(loop, 0)
  come?.()
  if (command === "begin") for (const job of jobs.slice(0, count)) Atomics.wait(stage.begun, job, 0)
  report(look(loop, String(events), stage))
}

function look({ connections, pool, stalled }: Reactor, events: string, { begun, order }: Stage): Looked {
  const sum = (of: (conn: Connection) => number) =>
    connections.reduce((total, conn) => total + (conn === undefined ? 0 : of(conn)), 0)
  const jobs = (state: number) => [...begun.keys()].filter((job) => Atomics.load(begun, job) === state)
  return {
    events,
    held: [...connections.keys()].filter((fd) => connections[fd] !== undefined),
    out: [...pool.out],
    begun: jobs(1),
    inMain: jobs(2),
    requests: sum(({ asked }) => asked),
    early: sum(({ early }) => early.size),
    stalled: stalled.size,
    unsent: sum(({ unsent }) => unsent.length),
    wokenEarly: Atomics.load(order, EARLY) === 1,
    submitted: pool.jobs.map(({ words }) => words[TAIL] ?? 0),
  }
}

/**
 * From now on, once: right after the reactor has found the queue of completions empty, `job` ends. Its completion is in
 * the queue, and the reactor has been woken for it, before the reactor makes its next step.
 * @returns makes it end now if it has not: a reactor that goes by the eventfd's counter never finds the queue empty
 */
function comesLate({ completions, wakeFd }: Pool, { gates }: Stage, job: number): () => void {
  const { words, capacity } = completions
  const come = () => {
    if (real.load(gates, job) === 1) return
    watchAtomics({})
    const before = wakes(wakeFd)
    real.store(gates, job, 1)
    real.notify(gates, job)
    while (wakes(wakeFd) === before) real.wait(gates, job, 1, 1)
  }
  watchAtomics({
    load(array: Int32Array, index: number): number {
      const value = real.load(array, index)
      const head = words[HEAD] ?? 0
      if (array === words && index === TURN + (head & (capacity - 1)) && value !== ((head + 1) | 0)) come()
      return value
    },
  })
  return come
}

/** With which data an epoll instance watches a descriptor; null when it does not. proc_pid_fdinfo(5) */
function dataOf(epollFd: number, fd: number): number | null {
  const text = readFileSync(`/proc/self/fdinfo/${epollFd}`, "utf8")
  const data = new RegExp(`^tfd: +${fd} .*data: +([0-9a-f]+)`, "m").exec(text)?.[1]
  return data === undefined ? null : Number.parseInt(data, 16)
}

/** The counter of an eventfd, without touching it. proc_pid_fdinfo(5) */
function wakes(fd: number): number {
  const text = readFileSync(`/proc/self/fdinfo/${fd}`, "utf8")
  return Number.parseInt(/^eventfd-count:\s*([0-9a-f]+)/m.exec(text)?.[1] ?? "0", 16)
}
