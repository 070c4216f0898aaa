// Part 6.5 inside the graded process.

import { readlinkSync } from "node:fs"
import { beat, converse, heard, type Keepalive, watchPeer } from "#impl/step6-exceptions/silence"
import {
  AF_INET,
  accept4,
  check,
  close,
  getsockopt,
  IPPROTO_TCP,
  SO_KEEPALIVE,
  SO_SNDBUF,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  SOL_SOCKET,
  SyscallError,
  setsockopt,
  socket,
  TCP_KEEPCNT,
  TCP_KEEPIDLE,
  TCP_KEEPINTVL,
  TCP_USER_TIMEOUT,
} from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import type { Service } from "../../runtime/service.ts"
import { hear, hold, report } from "../../workbook/grader/driver.ts"
import { listenToClock } from "./held-clock.ts"
import { firstBeat } from "./silence-beats.ts"
import { answerTo, type Ended, SEND_BUFFER_BYTES, type TalkArgument, type Watched } from "./silence-facts.ts"

const NUMBERS = [
  [IPPROTO_TCP, TCP_KEEPIDLE],
  [IPPROTO_TCP, TCP_KEEPINTVL],
  [IPPROTO_TCP, TCP_KEEPCNT],
  [IPPROTO_TCP, TCP_USER_TIMEOUT],
  [SOL_SOCKET, SO_KEEPALIVE],
] as const

const service: Service = {
  heavy: () => false,
  answer: (request) => answerTo(Buffer.from(request).toString("latin1")),
}

/** What a call gives, or the errno of the SyscallError that it throws. */
export function outcome<T>(call: () => T): { returned: T | undefined; threw: string } {
  try {
    return { returned: call(), threw: "" }
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error
    return { returned: undefined, threw: error.code }
  }
}

/** What a descriptor means, "socket:[1234]"; empty when it is not open. proc_pid_fd(5) */
export function meaningOf(fd: number): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`)
  } catch {
    return ""
  }
}

function optionOf(fd: number, level: number, name: number): number {
  const value = new Int32Array(1)
  check(getsockopt(fd, level, name, value, new Uint32Array([value.byteLength])), "getsockopt")
  return value[0] ?? 0
}

export const silenceScenes = {
  /** For each line, a Keepalive: a socket of its own that watchPeer() is called for. */
  silenceWatch() {
    for (;;) {
      const keepalive = JSON.parse(hear()) as Keepalive
      const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
      const said = outcome(() => watchPeer(fd, keepalive))
      report({ ...said, options: NUMBERS.map(([level, name]) => optionOf(fd, level, name)) } satisfies Watched)
      void close(fd)
    }
  },

  silenceBeat() {
    report(firstBeat(beat, heard) ?? null)
    hold()
  },

  /** For each line a conversation with the next client. */
  silenceTalk({ folder, limits }: TalkArgument) {
    const clock = listenToClock(folder)
    const listenFd = listenNonblocking(0)
    report({ port: localPort(listenFd) })
    for (;;) {
      hear()
      const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
      const room = new Int32Array([SEND_BUFFER_BYTES]) // for the program the kernel would find more and more of it
      check(setsockopt(connFd, SOL_SOCKET, SO_SNDBUF, room, room.byteLength), "setsockopt")
      const meaning = meaningOf(connFd)
      const { returned, threw } = outcome(() => converse(connFd, service, limits, clock))
      const open = meaningOf(connFd) === meaning
      report({ ended: String(returned), threw, open } satisfies Ended)
      if (open) void close(connFd)
    }
  },
}
