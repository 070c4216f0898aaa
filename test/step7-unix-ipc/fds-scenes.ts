// Parts 7.3 and 7.4 inside the graded process: descriptors that the check makes and looks at, line by line. What a
// descriptor means is read from /proc, without a call in the trace.

import { openSync, readFileSync, readSync, writeFileSync } from "node:fs"
import {
  AF_UNIX,
  CMSG_SPACE,
  check,
  close,
  F_GETFL,
  F_SETFL,
  fcntl,
  getrlimit,
  MSG_DONTWAIT,
  MSG_NOSIGNAL,
  O_NONBLOCK,
  parseControl,
  RLIMIT_NOFILE,
  recvmsg,
  SO_SNDBUF,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  SyscallError,
  scmRights,
  sendmsg,
  setrlimit,
  setsockopt,
  socketpair,
} from "#sys"
import { hear, hold, report } from "../../workbook/grader/driver.ts"
import { type Fact, FILE_BYTES, FILE_OFFSET, type Kind, type Order, type Taken } from "./fds-facts.ts"
import { flagsOf, meaningOf, self } from "./open.ts"

const TYPES: Readonly<Record<Kind, number>> = {
  stream: SOCK_STREAM,
  seqpacket: SOCK_SEQPACKET,
  dgram: SOCK_DGRAM,
}

/** More descriptors than any check sends in one message. */
const MOST_FDS = 16
/** No descriptor of a graded process is higher. */
const NUMBERS = 256

export function openNumbers(): number[] {
  return Array.from({ length: NUMBERS }, (_, fd) => fd).filter((fd) => meaningOf(fd) !== "")
}

/** proc_pid_fdinfo(5) */
function factOf(fd: number): Fact {
  const meaning = meaningOf(fd)
  const info = meaning === "" ? "" : readFileSync(`/proc/self/fdinfo/${fd}`, "utf8")
  const [, offset = "-1"] = /^pos:\s*(\d+)$/m.exec(info) ?? []
  return { meaning, offset: Number(offset), flags: meaning === "" ? 0 : flagsOf(fd) }
}

/** Two ends of a channel of the check's own. */
export function pairOf(kind: Kind, nonblocking = false): [number, number] {
  const ends = new Int32Array(2)
  const type = TYPES[kind] | SOCK_CLOEXEC | (nonblocking ? SOCK_NONBLOCK : 0)
  check(socketpair(AF_UNIX, type, 0, ends), "socketpair")
  return [ends[0] ?? -1, ends[1] ?? -1]
}

/** Sends as the check does it. */
export function give(via: number, text: string, fds: readonly number[]): number {
  return sendmsg(via, Buffer.from(text, "latin1"), fds.length > 0 ? scmRights(fds) : null, MSG_NOSIGNAL)
}

/** Takes a message that is there as the check does it, with all that comes along. */
export function take(via: number): Taken {
  const bytes = new Uint8Array(FILE_BYTES)
  const control = new Uint8Array(CMSG_SPACE(4 * MOST_FDS))
  const msg = new Uint32Array([control.length, 0])
  const n = recvmsg(via, bytes, control, msg, MSG_DONTWAIT)
  const came = n < 0 ? [] : parseControl(control, msg[0] ?? 0)
  const fds = came.flatMap((message) => ("fds" in message ? message.fds : []))
  return { n, text: Buffer.from(bytes.subarray(0, Math.max(n, 0))).toString("latin1"), fds }
}

/** A part of a longer buffer, as a reader's own may be. */
export function inTheMiddle(length: number, text = ""): Uint8Array {
  const around = new Uint8Array(length + 64).fill(0x2e)
  around.set(Buffer.from(text, "latin1"), 32)
  return around.subarray(32, 32 + length)
}

/** What the code under test says, or the name of what it throws: an errno, or "RangeError". */
export function outcome<T>(call: () => T): { returned: T | null; threw: string | null } {
  try {
    return { returned: call(), threw: null }
  } catch (error) {
    if (error instanceof SyscallError) return { returned: null, threw: error.code }
    if (error instanceof RangeError) return { returned: null, threw: error.name }
    throw error
  }
}

/** Leaves so many numbers free, or as many as before. */
export function limitTo(free: number | null): void {
  const limit = new BigUint64Array(2)
  check(getrlimit(RLIMIT_NOFILE, limit), "getrlimit")
  const taken = new Set(openNumbers())
  const numbers = Array.from({ length: NUMBERS }, (_, fd) => fd).filter((fd) => !taken.has(fd))
  limit[0] = free === null ? (limit[1] ?? 0n) : BigInt(numbers[free] ?? NUMBERS)
  check(setrlimit(RLIMIT_NOFILE, limit), "setrlimit")
}

let files = 0

function makeFile(folder: string): number {
  const path = `${folder}/text-${files++}`
  writeFileSync(path, Buffer.alloc(FILE_BYTES, "0123456789"))
  const fd = openSync(path, "r+")
  readSync(fd, Buffer.alloc(FILE_OFFSET), 0, FILE_OFFSET, null)
  return fd
}

/** What every scene of these parts can do. */
export function common(folder: string): Readonly<Record<string, (order: Order) => unknown>> {
  return {
    pair: ({ kind = "seqpacket", nonblocking = false }) => pairOf(kind, nonblocking),
    file: () => makeFile(folder),
    give: ({ via = -1, text = "", fds = [] }) => give(via, text, fds),
    take: ({ via = -1 }) => take(via),
    look: ({ fds = [] }) => fds.map(factOf),
    open: () => openNumbers().length,
    close: ({ fds = [] }) => {
      for (const fd of fds) void close(fd)
    },
    /** Moves the offset, and sets a flag, of what a descriptor means. */
    touch: ({ via = -1, count = 0 }) => {
      readSync(via, Buffer.alloc(count), 0, count, null)
      check(fcntl(via, F_SETFL, check(fcntl(via, F_GETFL, 0), "fcntl") | O_NONBLOCK), "fcntl")
    },
    /** Sends until there is no room. */
    fill: ({ via = -1 }) => {
      while (sendmsg(via, new Uint8Array(1024), null, MSG_DONTWAIT | MSG_NOSIGNAL) > 0);
    },
    limit: ({ count }) => limitTo(count ?? null),
    /** The smallest buffer that the kernel gives. */
    narrow: ({ via = -1 }) => {
      const bytes = new Int32Array([1])
      check(setsockopt(via, SOL_SOCKET, SO_SNDBUF, bytes, bytes.byteLength), "setsockopt")
    },
  }
}

/** Obeys line by line, and replies to each. What the orders in `caught` throw is part of the reply. */
export function obey(
  orders: Readonly<Record<string, (order: Order) => unknown>>,
  caught: readonly string[] = [],
): never {
  const main = self()
  report({ main })
  for (let said = 0; ; said++) {
    const order = JSON.parse(hear()) as Order
    const work = () => orders[order.do]?.(order)
    const { returned, threw } = caught.includes(order.do) ? outcome(work) : { returned: work(), threw: null }
    if (self() !== main) {
      report({ strayed: self() })
      hold()
    }
    report({ said, returned, threw })
  }
}
