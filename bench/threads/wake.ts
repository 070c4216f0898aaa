// How long a sleeping thread takes to be awake: from just before the call that wakes it to its first line afterwards.
//
// The first thread sleeps in between, so that the second one is asleep when it is woken.

import { parentPort } from "node:worker_threads"
import {
  check,
  close,
  EFD_CLOEXEC,
  EFD_NONBLOCK,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLLIN,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  eventfd,
  read,
  write,
} from "#sys"
import { record } from "../load/histogram.ts"
import { createMeter } from "../load/sample.ts"
import { nowNs, type Share, startOther, type Traffic } from "./task.ts"

const PAUSE_MS = 1
const ONE = new BigUint64Array([1n])

/** What both threads have. */
interface Bell {
  /** How often it was rung; then 1 for "no more". */
  readonly words: Int32Array
  /** When the second thread was awake. */
  readonly awakeNs: Float64Array
  readonly wakeFd: number
}

const RUNG = 0
const OVER = 1
const SEEN = 2
const NEVER_WOKEN = 3

export const wakes: Traffic = {
  vias: ["eventfd", "atomics", "post"],
  async measure(task) {
    const bell: Bell = {
      words: new Int32Array(new SharedArrayBuffer(16)),
      awakeNs: new Float64Array(new SharedArrayBuffer(8)),
      wakeFd: check(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), "eventfd"),
    }
    const worker = await startOther(task, bell)
    const ring = {
      eventfd: () => void check(write(bell.wakeFd, ONE, 0, ONE.byteLength), "write"),
      atomics: () => void Atomics.notify(bell.words, RUNG),
      post: () => worker.postMessage(0),
    }[task.via as "eventfd" | "atomics" | "post"]
    const meter = createMeter(process.pid)
    const runFor = (seconds: number) => {
      for (const endNs = nowNs() + seconds * 1e9; nowNs() < endNs; ) {
        Atomics.wait(bell.words, NEVER_WOKEN, 0, PAUSE_MS)
        const rungNs = nowNs()
        const rung = Atomics.add(bell.words, RUNG, 1) + 1
        ring()
        while (Atomics.load(bell.words, SEEN) !== rung) Atomics.wait(bell.words, SEEN, rung - 1, PAUSE_MS)
        record(meter.histogram, (bell.awakeNs[0] ?? 0) - rungNs)
        meter.operations++
      }
    }
    runFor(task.warmupSeconds)
    meter.open()
    runFor(task.seconds)
    const sample = { ...meter.close(), serverBusy: null }
    Atomics.store(bell.words, OVER, 1)
    ring()
    await worker.terminate()
    void close(bell.wakeFd)
    return sample
  },
  other(task) {
    const bell = (task as Share<Bell>).shared
    if (task.via === "eventfd") sleepInEpoll(bell)
    else if (task.via === "atomics") sleepOnWord(bell)
    else parentPort?.on("message", () => awake(bell))
  },
}

/** @returns false when that was the last time */
function awake({ words, awakeNs }: Bell): boolean {
  awakeNs[0] = nowNs()
  Atomics.store(words, SEEN, Atomics.load(words, RUNG))
  Atomics.notify(words, SEEN)
  return Atomics.load(words, OVER) === 0
}

function sleepInEpoll(bell: Bell): void {
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, bell.wakeFd, EPOLLIN, bell.wakeFd), "epoll_ctl")
  const events = new Uint32Array(2)
  const wakes = new BigUint64Array(1)
  do {
    check(epoll_wait(epollFd, events, 1, -1), "epoll_wait")
    check(read(bell.wakeFd, wakes, 0, wakes.byteLength), "read")
  } while (awake(bell))
  void close(epollFd)
}

function sleepOnWord(bell: Bell): void {
  for (let seen = 0; ; seen = Atomics.load(bell.words, SEEN)) {
    Atomics.wait(bell.words, RUNG, seen)
    if (Atomics.load(bell.words, RUNG) === seen && Atomics.load(bell.words, OVER) === 0) continue
    if (!awake(bell)) return
  }
}
