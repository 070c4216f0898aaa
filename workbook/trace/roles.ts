// What each descriptor of a trace is, in words a reader knows: a number alone says little, since the kernel hands
// out the lowest free one again and again.
//
//   listen      a socket that listen() succeeded on, or from which accept4() takes connections
//   conn N      the Nth connection that was accepted in this process
//   client N    the Nth socket of this process on which connect() was called, whether or not it was answered
//   epoll       an epoll instance
//   event       an eventfd
//   socket      a socket that became none of these
//   fd N        anything else: standard streams, inherited descriptors, history that the ring has lost
//
// A second listening socket is "listen 2", a second epoll instance "epoll 2". A role holds for the descriptor's whole
// life, so a socket is "listen" from its socket() call on. Numbers of connections are not used again, descriptors are.
//
// Descriptors belong to a process: threads share them, each process has its own table. Left out: what a forked child
// inherits, since fork() is not in the trace; such a descriptor is known once a call shows what it is.

import { EBADF, F_DUPFD, F_DUPFD_CLOEXEC } from "#sys"
import type { TraceRecord } from "./file.ts"
import { pollfds } from "./preview.ts"
import { type Argument, signatureOf } from "./signature.ts"

export interface RecordRoles {
  /** Role of each descriptor among the arguments, those inside pollfds included. */
  readonly args: ReadonlyMap<number, string>
  /** Role of the descriptor that the call returned; undefined when it returned none. */
  readonly result: string | undefined
}

/** A descriptor from the call that made it to its close. Roles are found later than the first use, so it changes. */
interface Life {
  role: string
  settled: boolean
}

interface Process {
  readonly lives: Map<number, Life>
  /** How many of each role there have been. */
  readonly counts: Map<string, number>
}

interface Use {
  readonly args: Map<number, Life>
  result: Life | undefined
}

/**
 * Follows the descriptors through a trace.
 * @param records in order of their index, as records() gives them
 * @returns a function that names the descriptors of one of these records (found by its index)
 */
export function assignRoles(records: readonly TraceRecord[]): (record: TraceRecord) => RecordRoles {
  const processes = new Map<number, Process>()
  const uses = new Map<number, Use>()
  for (const { record, leaving } of moments(records)) {
    const owner = processes.get(record.pid) ?? { lives: new Map(), counts: new Map() }
    processes.set(record.pid, owner)
    if (!leaving) uses.set(record.index, enter(owner, record))
    else leave(owner, record, uses.get(record.index))
  }
  return (record) => {
    const use = uses.get(record.index)
    const args = new Map(
      descriptorsOf(record).map((fd): [number, string] => [fd, use?.args.get(fd)?.role ?? `fd ${fd}`]),
    )
    return { args, result: use?.result?.role }
  }
}

/** The descriptors among a record's arguments. */
function descriptorsOf(record: TraceRecord): number[] {
  const args = signatureOf(record.call)?.args ?? []
  const direct = args.flatMap((arg) => (arg.kind === "fd" ? numberOf(record, arg) : []))
  return [...direct, ...(args.some(({ family }) => family === "POLLFD") ? pollfds(record).map(({ fd }) => fd) : [])]
}

function numberOf(record: TraceRecord, arg: Argument): number[] {
  const value = arg.numberAt === undefined ? undefined : record.numbers[arg.numberAt]
  return value === undefined ? [] : [value]
}

/**
 * Entries and exits in the order of time. A descriptor is free from the moment close() is entered and exists from the
 * moment the call that made it returned: by index alone, an accept that blocked long would come before both.
 */
function moments(records: readonly TraceRecord[]) {
  const entries = records.map((record) => ({ atNs: record.startNs, record, leaving: false }))
  const exits = records.flatMap((record) => (record.open ? [] : { atNs: record.endNs, record, leaving: true }))
  return [...entries, ...exits].sort((a, b) =>
    a.atNs !== b.atNs ? (a.atNs < b.atNs ? -1 : 1) : a.record.index - b.record.index || +a.leaving - +b.leaving,
  )
}

function enter(owner: Process, record: TraceRecord): Use {
  const args = new Map<number, Life>()
  for (const fd of descriptorsOf(record)) args.set(fd, lifeOf(owner, fd, record))
  const [first] = args.values()
  if (first !== undefined && record.result !== -EBADF) {
    if (record.call === "connect") settle(owner, first, "client")
    else if (record.call === "accept4" && (record.open || record.result >= 0)) settle(owner, first, "listen")
    else if (record.call === "listen" && !record.open && record.result >= 0) settle(owner, first, "listen")
    else if (record.call.startsWith("epoll_") && (record.open || record.result >= 0)) settle(owner, first, "epoll")
  }
  if (record.call === "close" && frees(record)) for (const fd of args.keys()) owner.lives.delete(fd)
  return { args, result: undefined }
}

function leave(owner: Process, record: TraceRecord, use: Use | undefined): void {
  if (use === undefined || record.result < 0) return
  use.result = made(owner, record, use)
  if (use.result !== undefined) owner.lives.set(record.result, use.result)
}

function made(owner: Process, record: TraceRecord, use: Use): Life | undefined {
  if (record.call === "fcntl") {
    const op = record.numbers[1]
    // A duplicate names the same open description, so it has the same role, now and later. fcntl(2)
    return op === F_DUPFD || op === F_DUPFD_CLOEXEC ? use.args.values().next().value : undefined
  }
  if (signatureOf(record.call)?.result !== "fd") return undefined
  const life = { role: record.call === "socket" ? "socket" : `fd ${record.result}`, settled: false }
  if (record.call === "accept4") settle(owner, life, "conn")
  if (record.call === "epoll_create1") settle(owner, life, "epoll")
  if (record.call === "eventfd") settle(owner, life, "event")
  return life
}

function lifeOf(owner: Process, fd: number, record: TraceRecord): Life {
  const known = owner.lives.get(fd)
  if (known !== undefined) return known
  const life = { role: `fd ${fd}`, settled: false }
  if (record.result !== -EBADF) owner.lives.set(fd, life)
  return life
}

function settle(owner: Process, life: Life, role: "listen" | "conn" | "client" | "epoll" | "event"): void {
  if (life.settled) return
  const count = (owner.counts.get(role) ?? 0) + 1
  owner.counts.set(role, count)
  life.role = count === 1 && (role === "listen" || role === "epoll" || role === "event") ? role : `${role} ${count}`
  life.settled = true
}

/** On Linux a close that fails has freed the descriptor all the same, unless there was none. close(2) NOTES */
function frees(record: TraceRecord): boolean {
  return record.injected !== "errno" && record.result !== -EBADF
}
