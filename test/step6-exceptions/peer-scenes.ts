// Part 6.3 inside the graded process: a connection, and the calls that the check asks for. The peer is the check's.

import { readlinkSync } from "node:fs"
import { farewell, isGone, MOST_DRAINED, sendBefore } from "#impl/step6-exceptions/peer"
import {
  accept4,
  check,
  close,
  MSG_DONTWAIT,
  MSG_NOSIGNAL,
  poll,
  SO_RCVBUF,
  SO_SNDBUF,
  SOCK_CLOEXEC,
  SOL_SOCKET,
  SyscallError,
  send,
  setsockopt,
} from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { hear, report } from "../../workbook/grader/driver.ts"
import { toldClock } from "./file-clock.ts"
import { pattern } from "./pattern.ts"

export interface ToldArgument {
  readonly folder: string
  /** SO_RCVBUF of the connection: no more than about twice as much lies here unread. */
  readonly receiveBytes?: number
}

/** What a call came to. */
export interface Said {
  readonly returned: number
  /** A failed call that was thrown instead of returned; empty if not. */
  readonly threw: string
  /** Whether the connection's descriptor still means the connection. */
  readonly open: boolean
}

/** RST is on its way for less than this. */
const ARRIVES_MS = 10_000

/** A part of a longer buffer, as a reader's own may be. */
function inTheMiddle(bytes: Uint8Array): Uint8Array {
  const around = new Uint8Array(bytes.length + 64).fill(0x2e)
  around.set(bytes, 32)
  return around.subarray(32, 32 + bytes.length)
}

function called(call: () => number | undefined): { returned: number; threw: string } {
  try {
    return { returned: call() ?? 0, threw: "" }
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error
    return { returned: 0, threw: error.message }
  }
}

/** What a descriptor means, without a call in the trace. */
function meaningOf(fd: number): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`)
  } catch {
    return "" // closed
  }
}

export const peerScenes = {
  /** What isGone() says of each. */
  peerGone({ results }: { results: number[] }) {
    report(results.map((result) => isGone(result) === true))
  },

  /** Obeys line by line, and replies to each. */
  peerTold({ folder, receiveBytes }: ToldArgument) {
    const clock = toldClock(folder)
    const listenFd = listenNonblocking(0)
    // Connections inherit it, so that the window is small from their beginning. tcp(7)
    if (receiveBytes !== undefined)
      check(setsockopt(listenFd, SOL_SOCKET, SO_RCVBUF, new Int32Array([receiveBytes]), 4), "setsockopt")
    let connFd = -1
    let connection = ""
    const orders: Readonly<Record<string, (...words: number[]) => unknown>> = {
      /** The check has connected: whoever is in the queue is there. */
      accept() {
        connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
        connection = meaningOf(connFd)
        return connFd
      },
      /** SO_SNDBUF: no more than about twice as much lies in this kernel. */
      buffer: (bytes = 0) => setsockopt(connFd, SOL_SOCKET, SO_SNDBUF, new Int32Array([bytes]), 4),
      /** Waits for an error or for RST. */
      broken: () => poll(new Int32Array([connFd, 0]), 1, ARRIVES_MS),
      send: (bytes = 0, deadlineMs = 0) =>
        called(() => sendBefore(connFd, inTheMiddle(pattern(bytes)), deadlineMs, clock)),
      /** Hands the kernel as much as it takes. */
      fill(bytes = 0) {
        const answer = pattern(bytes)
        let filled = 0
        for (let n = 1; n > 0 && filled < bytes; filled += Math.max(n, 0))
          n = send(connFd, answer, filled, bytes - filled, MSG_DONTWAIT | MSG_NOSIGNAL)
        return { filled }
      },
      farewell: (deadlineMs = 0) => called(() => void farewell(connFd, deadlineMs, clock)),
      most: () => ({ most: MOST_DRAINED }),
      close: () => close(connFd),
    }
    report({ port: localPort(listenFd) })
    for (;;) {
      const [what = "", ...words] = hear().split(" ")
      const said = orders[what]?.(...words.map(Number))
      report(typeof said === "object" ? { ...said, open: meaningOf(connFd) === connection } : { said })
    }
  },
}
