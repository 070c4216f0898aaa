// Part 3.6: the end.

import { read } from "#sys"
import { JOBS_PER_WORKER } from "../../solutions/step3-thread-pool/pool.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isBusy, isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import { fill, SMALL_BYTES, startReactor, takeClient } from "./told-reactor.ts"

/** How long shutDown() may wait, and more than that by any account. */
const DRAIN_MS = 400
const LONG_MS = 4 * DRAIN_MS
/** Many times what goes into two small buffers, and how often how much of it is read: it must last longer than DRAIN_MS. */
const SLOW_ROUNDS = 3
const SLOW_READS_MS = 20
const SLOW_READ = new Uint8Array(2048)
/** A wait that is too long by less than this does not matter. */
const SLACK_MS = 50

export const stopChecks: StepChecks = {
  "3.6a": async (scene) => {
    const reactor = await startReactor(scene, { workers: 2 })
    const [peer, other] = [await takeClient(scene, reactor), await takeClient(scene, reactor)]
    // Each worker has one job in hand, and its queue is full.
    const jobs = Array.from({ length: 2 * (JOBS_PER_WORKER + 1) }, (_, i) => i + 1)
    const lines = jobs.map((job) => `job ${job}\n`)
    await scene.send(peer, lines.slice(0, -2).join(""))
    await reactor.begin(1, 2)
    await scene.send(other, lines.slice(-2).join(""))
    await reactor.turn()
    const before = scene.child().values.length
    reactor.stop("stopPool")
    await scene.settle()
    // Now there is room in both queues, and other jobs are in hand.
    reactor.release(1, 2)
    await scene.settle()
    if (scene.child().values.length > before) throw new Diagnosis("E3-NOT-JOINED")
    reactor.release(...jobs)
    const done = await scene
      .wait(() => scene.child().values[before])
      .catch((error: unknown) => {
        const trouble = scene.child().trouble()
        if (trouble?.kind === "threw" && trouble.error.includes("EBADF"))
          throw conclude("E3-CLOSES-EARLY", { error: trouble.error })
        throw error
      })
    if (isStuck(done)) {
      if (done.kind === "ended" || isBusy(done)) throw scene.giveUp(done, "returning")
      throw new Diagnosis("E3-NEVER-JOINS")
    }
    if (!closes(scene, reactor.wakeFd)) throw new Diagnosis("E3-LEAKS", { what: "wakeFd" })
  },

  "3.6b": async (scene) => {
    const reactor = await startReactor(scene)
    const peer = await takeClient(scene, reactor)
    await scene.send(peer, "job 1\njob 2\n")
    await reactor.begin(1, 2)
    const before = scene.child().values.length
    reactor.stop("stop")
    await scene.settle()
    reactor.release(1, 2)
    const expected = "done 1\ndone 2\n"
    await scene.receive(peer, "end")
    if (peer.bytes.toString() !== expected) throw new Diagnosis("E3-LOST-JOB", { arrived: quoteBytes(peer.bytes, 48) })
    await scene.value("returning", before)
    if (peer.inbound === "open") throw new Diagnosis("E3-LEFT-OPEN", { what: { en: "a connection", ko: "연결" } })
    if (!closes(scene, reactor.epollFd)) throw new Diagnosis("E3-LEFT-OPEN", { what: "epollFd" })
  },

  "3.6c": async (scene) => {
    const reactor = await startReactor(scene)
    const peer = await takeClient(scene, reactor)
    await scene.send(peer, "job 1\n")
    await reactor.begin(1)
    reactor.stop("stop")
    await scene.settle()
    // Nobody new, and nothing new from those who are there.
    const late = await scene.tryConnect(reactor.port)
    if (late !== undefined) throw new Diagnosis("E3-STILL-ACCEPTS")
    await scene.send(peer, "more\n")
    await scene.settle()
    reactor.release(1)
    await scene.receive(peer, "end")
    if (peer.bytes.includes("more!")) throw new Diagnosis("E3-READS-ON", { arrived: quoteBytes(peer.bytes, 48) })
  },

  "3.6d": async (scene) => {
    // A client that does not read has answers unsent, and there is an end to the waiting. Another one reads now and then,
    // so that turns end before their time.
    const reactor = await startReactor(scene, { sendBufferBytes: SMALL_BYTES, drainMs: DRAIN_MS })
    const peer = await scene.connect(reactor.port, { receiveBufferBytes: SMALL_BYTES })
    await reactor.turn()
    await fill(scene, reactor, peer)
    const slow = await scene.connect(reactor.port, { receiveBufferBytes: SMALL_BYTES })
    await reactor.turn()
    for (let round = 0; round < SLOW_ROUNDS; round++) {
      await scene.send(slow, `${"x".repeat(1000)}\n`.repeat(30))
      while ((await reactor.turn()).events !== "0");
    }
    const before = scene.child().values.length
    const from = scene.child().trace.count()
    reactor.stop("stop")
    let readMs = 0
    const done = await scene.wait(() => {
      if (performance.now() - readMs >= SLOW_READS_MS) {
        void read(slow.fd, SLOW_READ, 0, SLOW_READ.length) // nothing may have come since
        readMs = performance.now()
      }
      return scene.child().values[before] ?? (waitedMs(scene) > LONG_MS ? LONG_MS : undefined)
    })
    const anew = waitsAnew(scene, from)
    if (anew !== undefined) throw new Diagnosis("E3-WAITS-ANEW", { ...anew, drain: DRAIN_MS })
    if (done === LONG_MS) throw new Diagnosis("E3-HANGS", { drain: DRAIN_MS })
    if (!isStuck(done)) return
    if (done.kind === "blocked" || done.kind === "idle" || done.kind === "repeating")
      throw new Diagnosis("E3-HANGS", { drain: DRAIN_MS })
    throw scene.giveUp(done, "returning")
  },
}

/** Whether this descriptor was closed. */
function closes(scene: Scene, fd: number): boolean {
  return scene.records().some(({ call, numbers, result }) => call === "close" && numbers[0] === fd && result === 0)
}

/**
 * A wait of shutDown() whose timeout is longer than what was left. The deadline was set before its first wait began, and
 * what is left can only have been worked out after the wait before had ended: so a machine that is slow, wherever it
 * stops, makes right code wait shorter than this allows, and never longer.
 */
function waitsAnew(scene: Scene, from: number): { timeout: number; elapsed: number } | undefined {
  const waits = scene.records().filter(({ call, index }) => call === "epoll_wait" && index >= from)
  const first = waits.find(({ numbers }) => (numbers.at(-1) ?? 0) > 0)
  if (first === undefined) return undefined
  for (const [i, { numbers, index }] of waits.entries()) {
    const before = waits[i - 1]
    if (before === undefined || index <= first.index) continue
    const timeout = numbers.at(-1) ?? 0
    const elapsed = Math.floor(Number(before.endNs - first.startNs) / 1e6)
    if (timeout > Math.max(DRAIN_MS - elapsed, 0) + SLACK_MS) return { timeout, elapsed }
  }
  return undefined
}

/** How long it has waited in vain: each epoll_wait that returned 0 took at least its timeout. */
function waitedMs(scene: Scene): number {
  const inVain = scene.records().filter(({ call, open, result }) => call === "epoll_wait" && !open && result === 0)
  return inVain.reduce((sum, { numbers }) => sum + Math.max(numbers.at(-1) ?? 0, 0), 0)
}
