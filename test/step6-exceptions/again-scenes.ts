// Part 6.2 inside the graded process: one function at a time, with a clock that goes on by a tick whenever it is read.

import { closeSync, readlinkSync, writeSync } from "node:fs"
import { again, closeOnce, connectBefore, recvBefore, waitUntil } from "#impl/step6-exceptions/again"
import {
  AF_INET,
  accept4,
  COUNT,
  check,
  O_CLOEXEC,
  pipe2,
  SIGUSR1,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  sigaction,
  sockaddrIn,
  socket,
} from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { hear, hold, report } from "../../workbook/grader/driver.ts"
import type { Reply } from "./told-calls.ts"

export interface AgainReply extends Reply {
  /** What the clock said, each time that it was read, in ms after the function was called. */
  readonly clock: readonly number[]
  /** The buffer of recvBefore(). */
  readonly bytes: string
  /** How often the call of again() was made. */
  readonly made: number
}

/** As fractional as performance.now() is. */
const BEGIN_MS = 1000.25

/** What the buffer of recvBefore() holds before. */
const UNTOUCHED = "."
const BUFFER_BYTES = 16

export const againScenes = {
  again() {
    let clockReads: number[] = []
    let made = 0
    const buffer = new Uint8Array(BUFFER_BYTES)
    let connFd = -1
    let listenFd = -1
    const pipes: Int32Array[] = []
    /** What the words "pipe end" of the check mean: 0 to read from, 1 to write to. */
    const end = (i: string | undefined) => pipes.at(-1)?.[Number(i)] ?? -1
    const ticking = (tick: string | undefined) => () => {
      const afterMs = clockReads.length * Number(tick)
      clockReads.push(afterMs)
      return BEGIN_MS + afterMs
    }
    const deadline = (leftMs: string | undefined) => BEGIN_MS + Number(leftMs)
    const orders: Readonly<Record<string, (...rest: string[]) => unknown>> = {
      /** again() with a call that says these results, one after the other. */
      again: (...results) =>
        again(() => {
          if (made === results.length) {
            report({ overrun: made })
            hold()
          }
          return Number(results[made++])
        }),
      pipe() {
        const pipefd = new Int32Array(2)
        check(pipe2(pipefd, O_CLOEXEC), "pipe2")
        pipes.push(pipefd)
        return [...pipefd]
      },
      fill: () => writeSync(end("1"), "x"),
      /** Closes an end of the pipe, which is none of the calls under test. */
      shut: (i) => closeSync(end(i)),
      close: (i) => closeOnce(end(i)),
      wait: (i, events, leftMs, tick) => waitUntil(end(i), Number(events), deadline(leftMs), ticking(tick)),
      listen() {
        listenFd = listenNonblocking(0)
        return localPort(listenFd)
      },
      accept(blocking) {
        connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC | modeOf(blocking)), "accept4")
        return connFd
      },
      recv: (offset, len, leftMs, tick) =>
        recvBefore(
          connFd,
          buffer.fill(UNTOUCHED.charCodeAt(0)),
          +`${offset}`,
          +`${len}`,
          deadline(leftMs),
          ticking(tick),
        ),
      connect(port, blocking, leftMs, tick) {
        const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | modeOf(blocking), 0), "socket")
        return connectBefore(fd, sockaddrIn("127.0.0.1", Number(port)), deadline(leftMs), ticking(tick))
      },
      /** From here on SIGUSR1 interrupts, and does nothing else. */
      interruptible: () => check(sigaction(SIGUSR1, COUNT, 0), "sigaction"),
    }
    report({ main: Number(readlinkSync("/proc/self")) })
    for (let said = 0; ; said++) {
      const [what = "", ...rest] = hear().split(" ")
      clockReads = []
      made = 0
      let [returned, threw]: [unknown, string | null] = [null, null]
      try {
        returned = orders[what]?.(...rest)
      } catch (error) {
        // A time that poll() does not take: the check knows which one it was.
        if (!(error instanceof RangeError && error.message.includes(" timeout must be "))) throw error
        threw = error.message
      }
      const bytes = Buffer.from(buffer).toString("latin1")
      report({ said, returned, threw, clock: clockReads, bytes, made } satisfies AgainReply)
    }
  },
}

function modeOf(blocking: string | undefined): number {
  return blocking === "blocking" ? 0 : SOCK_NONBLOCK
}
