// Part 6.1 inside the graded process: a parent that does what the check says, and children that end when a gate opens.

import { existsSync, readlinkSync, readSync, writeSync } from "node:fs"
import { join } from "node:path"
import { openSignals, type Signals, takeEnds, waitForEvents } from "#impl/step6-exceptions/signals"
import { _exit, check, fork, O_CLOEXEC, POLLIN, pipe2, SyscallError } from "#sys"
import { hear, report } from "../../workbook/grader/driver.ts"
import type { Reply } from "./told-calls.ts"

export interface EndsReply extends Reply {
  /** What takeEnds() has told: [pid, wstatus]. */
  readonly ended: readonly (readonly [number, number])[]
  /** Those of the descriptors that were waited for. */
  readonly revents: readonly number[]
}

/** More structs than any wait is about: the array ends somewhere else than the descriptors do. */
const STRUCTS = 6

const never = new Int32Array(new SharedArrayBuffer(4))

/** What a child does until the gate opens; without one until somebody kills it. */
function stay(gate: string, status: number): never {
  while (!existsSync(gate)) Atomics.wait(never, 0, 0, 5)
  _exit(status)
  throw new Error("_exit() has returned")
}

export const endsScenes = {
  /** Gates are files in the folder. */
  ends({ folder }: { folder: string }) {
    let signals: Signals | undefined
    let ended: [number, number][] = []
    let revents: number[] = []
    const pipes: Int32Array[] = []
    const fds = new Int32Array(2 * STRUCTS)
    const opened = () => {
      if (signals === undefined) throw new Error("openSignals() was not called")
      return signals
    }
    const orders: Readonly<Record<string, (...rest: string[]) => unknown>> = {
      fork(status, gate = "") {
        const pid = check(fork(), "fork")
        if (pid === 0) stay(join(folder, gate), Number(status))
        return pid
      },
      /** Nothing: whoever replies is there. */
      look: () => undefined,
      take: () => takeEnds((pid, wstatus) => ended.push([pid, wstatus])),
      open() {
        signals = openSignals()
        return signals.fd
      },
      /** One more pipe, whose end to read from is one more descriptor to wait for. @returns the end to write to */
      pipe() {
        const pipefd = new Int32Array(2)
        check(pipe2(pipefd, O_CLOEXEC), "pipe2")
        fds.set([pipefd[0] ?? -1, POLLIN], 2 * pipes.length)
        pipes.push(pipefd)
        return pipefd[1]
      },
      fill: (i) => writeSync(pipes[Number(i)]?.[1] ?? -1, "x"),
      empty: (i) => readSync(pipes[Number(i)]?.[0] ?? -1, new Uint8Array(1)),
      wait(count, timeoutMs) {
        const nfds = Number(count)
        // Behind the descriptors stands what an earlier wait was about: nothing that this one should look at.
        for (let i = nfds; i < STRUCTS; i++) fds.set([pipes[i]?.[0] ?? -1, POLLIN], 2 * i)
        const came = waitForEvents(opened(), fds, nfds, Number(timeoutMs))
        revents = Array.from({ length: nfds }, (_, i) => (fds[2 * i + 1] ?? 0) >>> 16)
        return came
      },
    }
    report({ main: Number(readlinkSync("/proc/self")) })
    for (let said = 0; ; said++) {
      const [what = "", ...rest] = hear().split(" ")
      ended = []
      revents = []
      let [returned, threw]: [unknown, string | null] = [null, null]
      try {
        returned = orders[what]?.(...rest)
      } catch (error) {
        if (!(error instanceof SyscallError)) throw error
        threw = error.message
      }
      report({ said, returned, threw, ended, revents } satisfies EndsReply)
    }
  },
}
