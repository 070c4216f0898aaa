// The pool and the reactor under test inside the graded process.
//
// Jobs end when the check says so: a worker that works out "job 3" waits until gate 3 is open. And the reactor takes its
// turns when the check says so. Lines from the check come in through a thread of their own, the porter, because the main
// thread may be inside epoll_wait.

import { readFileSync } from "node:fs"
import { isMainThread } from "node:worker_threads"
import { openBench, type Pool, type Share, startPool, stopPool, work } from "#impl/step3-thread-pool/pool"
import { HEAD, TURN } from "#impl/step3-thread-pool/queue"
import { openReactor, type Reactor, shutDown, turn } from "#impl/step3-thread-pool/server"
import { check, SO_SNDBUF, SOL_SOCKET, setsockopt } from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import type { Service } from "../../runtime/service.ts"
import { onThread, startThreads } from "../../runtime/threads.ts"
import { hear, hold, report } from "../../workbook/grader/driver.ts"

/** Jobs that a check can tell apart. */
const JOBS = 64

interface Stage {
  /** By job: 1 when it may end. */
  readonly gates: Int32Array
  /** By job: 1 when a worker works on it, 2 when the main thread did. */
  readonly begun: Int32Array
  /** How many lines there are for the main thread. */
  readonly lines: Int32Array
  /** The latest of them: an index into COMMANDS, how many numbers follow, and those. */
  readonly command: Int32Array
}

const COMMANDS = ["turn", "begin", "late", "run", "stop", "stopPool"] as const
type Command = (typeof COMMANDS)[number]

function newStage(): Stage {
  const words = (count: number) => new Int32Array(new SharedArrayBuffer(4 * count))
  return { gates: words(JOBS), begun: words(JOBS), lines: words(1), command: words(2 + JOBS) }
}

/** "job 3" is heavy, everything else is light and comes back with a mark. */
function gatedService({ gates, begun }: Stage): Service {
  const jobOf = (request: Uint8Array) => /^job (\d+)$/.exec(Buffer.from(request).toString("latin1"))?.[1]
  return {
    heavy: (request) => jobOf(request) !== undefined,
    answer(request) {
      const text = Buffer.from(request).toString("latin1")
      const job = Number(jobOf(request) ?? -1)
      if (job < 0) return Buffer.from(`${text}!\n`)
      Atomics.store(begun, job, isMainThread ? 2 : 1) // before it is waited for: see obey()
      Atomics.notify(begun, job)
      // In the main thread nobody could open it.
      while (!isMainThread && Atomics.load(gates, job) === 0) Atomics.wait(gates, job, 0)
      return Buffer.from(`done ${job}\n`)
    },
  }
}

/** A worker's thread, under test: its share of the pool, and the stage. */
onThread("gated-worker", ({ share, stage }: { share: Share; stage: Stage }) =>
  work(openBench(share), gatedService(stage)),
)

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
  /** How many connections have a line that waits. */
  readonly stalled: number
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
      shares.map((share) => ({ share, stage })),
    ),
  )
  await startThreads("porter", [stage])
  const listenFd = listenNonblocking(0)
  if (sendBufferBytes !== undefined) {
    const size = new Int32Array([sendBufferBytes])
    check(setsockopt(listenFd, SOL_SOCKET, SO_SNDBUF, size, size.byteLength), "setsockopt")
  }
  const loop = openReactor(listenFd, pool, gatedService(stage))
  report({ port: localPort(listenFd), listenFd, wakeFd: pool.wakeFd, epollFd: loop.epollFd })
  for (let seen = 0; ; seen++) {
    while (Atomics.load(stage.lines, 0) === seen) Atomics.wait(stage.lines, 0, seen)
    obey(COMMANDS[stage.command[0] ?? 0] ?? "turn", loop, stage, drainMs)
  }
}

function obey(command: Command, loop: Reactor, stage: Stage, drainMs: number): void {
  if (command === "run") for (;;) turn(loop, -1)
  if (command === "late") comesLate(loop.pool, stage)
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
  const events: unknown = turn(loop, 0)
  const [, count = 0, ...jobs] = stage.command
  if (command === "begin") for (const job of jobs.slice(0, count)) Atomics.wait(stage.begun, job, 0)
  report(look(loop, String(events), stage))
}

function look({ connections, pool, stalled }: Reactor, events: string, { begun }: Stage): Looked {
  const jobs = (state: number) => [...begun.keys()].filter((job) => Atomics.load(begun, job) === state)
  return {
    events,
    held: [...connections.keys()].filter((fd) => connections[fd] !== undefined),
    out: [...pool.out],
    begun: jobs(1),
    inMain: jobs(2),
    stalled: stalled.size,
  }
}

/**
 * From now on, once: right after the reactor has found the queue of completions empty, one more completion comes. It is
 * in the queue, and the reactor has been woken for it, before the reactor makes its next step.
 */
function comesLate({ completions, wakeFd }: Pool, { gates, begun }: Stage): void {
  const { words, capacity } = completions
  const { load } = Atomics
  const patched = (array: Int32Array, index: number): number => {
    const value = load(array, index)
    const head = words[HEAD] ?? 0
    if (array !== words || index !== TURN + (head & (capacity - 1)) || value === ((head + 1) | 0)) return value
    Atomics.load = load
    const job = [...begun.keys()].find((one) => load(begun, one) === 1 && load(gates, one) === 0)
    if (job === undefined) return value
    const before = wakes(wakeFd)
    Atomics.store(gates, job, 1)
    Atomics.notify(gates, job)
    while (wakes(wakeFd) === before) Atomics.wait(gates, job, 1, 1)
    return value
  }
  Atomics.load = patched as typeof load
}

/** The counter of an eventfd, without touching it. proc_pid_fdinfo(5) */
function wakes(fd: number): number {
  const text = readFileSync(`/proc/self/fdinfo/${fd}`, "utf8")
  return Number.parseInt(/^eventfd-count:\s*([0-9a-f]+)/m.exec(text)?.[1] ?? "0", 16)
}
