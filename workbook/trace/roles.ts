// What each descriptor of a trace is, in words a reader knows: a number alone says little, since the kernel hands
// out the lowest free one again and again.
//
//   listen      a socket that listen() succeeded on, or from which accept4() takes connections
//   conn N      the Nth connection that was accepted in this process, or in those that forked from one another
//   client N    the Nth socket of them on which connect() was called, whether or not it was answered
//   epoll       an epoll instance
//   event       an eventfd
//   timer       a timerfd
//   signals     a signalfd
//   pipe N read, pipe N write   the two ends of a pipe
//   pair N a, pair N b          the two ends of a socketpair
//   passed N    a descriptor that came with a recvmsg(), when it is not known which one was sent
//   /path       a file that open() opened, as far as the record holds its path
//   socket      a socket that became none of these
//   fd N        anything else: standard streams, inherited descriptors, history that the ring has lost
//
// A second listening socket is "listen 2", a second epoll instance "epoll 2". A role holds for the descriptor's whole
// life, so a socket is "listen" from its socket() call on. Numbers of connections are not used again, descriptors are.
//
// Descriptors belong to a process: threads share them, each process has its own table. A forked child begins with its
// parent's as it was at the fork, and what both have is the same open file: what a call of one shows of it holds for
// both. execve() keeps what is not FD_CLOEXEC. Left out: the child of a fork() that has not returned to its parent,
// whose descriptors are known once a call shows what they are.
//
// What is sent through a socketpair arrives at its other end in the same order, so a descriptor that came through one
// has the role of the one that was sent, in whatever process. Once a plain read() may have dropped some, nobody can tell.

import { EBADF, F_DUPFD, F_DUPFD_CLOEXEC, F_SETFD, FD_CLOEXEC, MSG_CMSG_CLOEXEC, MSG_PEEK, O_CLOEXEC } from "#sys"
import type { TraceRecord } from "./file.ts"
import { passedFds, pipeEnds, pollfds } from "./preview.ts"
import { type Argument, signatureOf, TEXT_BYTES } from "./signature.ts"

export interface RecordRoles {
  /** Role of each descriptor among the arguments, those inside pollfds and control messages included. */
  readonly args: ReadonlyMap<number, string>
  /** Role of the descriptor that the call returned; undefined when it returned none. */
  readonly result: string | undefined
}

/** Families of the flags of calls that make a descriptor. */
const MAKER_FLAGS = new Set(["SOCK", "EPOLL_CLOEXEC", "EFD", "TFD", "SFD", "O"])

/** Of these the first has no number: there is mostly one. */
const ALONE: ReadonlySet<string> = new Set(["listen", "epoll", "event", "timer", "signals"])

/** A descriptor from the call that made it to its close. Roles are found later than the first use, so it changes. */
interface Life {
  role: string
  settled: boolean
  /** Of one end of a socketpair: where what is sent to it arrives. */
  peer?: Life
  /** What has been sent to this end and not been received; undefined when that cannot be told. */
  inbox?: Life[][] | undefined
}

interface Process {
  readonly lives: Map<number, Life>
  /** Those that execve() closes. */
  readonly cloexec: Set<number>
  /** How many of each role there have been; one map for all that forked from one another. */
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
    const owner = processes.get(record.pid) ?? { lives: new Map(), cloexec: new Set(), counts: new Map() }
    processes.set(record.pid, owner)
    // At its entry, since the child may make calls before its parent comes back from fork().
    if (!leaving && record.call === "fork" && record.result > 0) processes.set(record.result, childOf(owner))
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

function childOf({ lives, cloexec, counts }: Process): Process {
  return { lives: new Map(lives), cloexec: new Set(cloexec), counts }
}

/** The descriptors among a record's arguments. A number below 0 is none: signalfd() makes a new one for it. */
function descriptorsOf(record: TraceRecord): number[] {
  return numbersOf(record).filter((fd) => fd >= 0)
}

function numbersOf(record: TraceRecord): number[] {
  return [...usedBy(record), ...filledIn(record)]
}

function usedBy(record: TraceRecord): number[] {
  const args = signatureOf(record.call)?.args ?? []
  const direct = args.flatMap((arg) => (arg.kind === "fd" ? numberOf(record, arg) : []))
  if (record.call === "poll" || record.call === "ppoll") return [...direct, ...pollfds(record).map(({ fd }) => fd)]
  return record.call === "sendmsg" ? [...direct, ...passedFds(record)] : direct
}

/** Descriptors that the call makes and writes into memory; they exist once it has returned. */
function filledIn(record: TraceRecord): number[] {
  if (record.call === "pipe2" || record.call === "socketpair") return pipeEnds(record)
  return record.call === "recvmsg" ? passedFds(record) : []
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
  if (record.call === "execve" && record.result === 0) for (const fd of owner.cloexec) free(owner, fd)
  for (const fd of usedBy(record).filter((fd) => fd >= 0)) args.set(fd, lifeOf(owner, fd, record))
  const [first] = args.values()
  if (first !== undefined && record.result !== -EBADF) {
    if (record.call === "connect") settle(owner, first, "client")
    else if (record.call === "accept4" && (record.open || record.result >= 0)) settle(owner, first, "listen")
    else if (record.call === "listen" && !record.open && record.result >= 0) settle(owner, first, "listen")
    else if (record.call === "timerfd_settime" && (record.open || record.result >= 0)) settle(owner, first, "timer")
    else if (record.call.startsWith("epoll_") && (record.open || record.result >= 0)) settle(owner, first, "epoll")
  }
  if (first !== undefined && record.call === "sendmsg" && !record.open && record.result >= 0) send(record, first, args)
  if (record.call === "close" && frees(record)) for (const fd of args.keys()) free(owner, fd)
  return { args, result: undefined }
}

function leave(owner: Process, record: TraceRecord, use: Use | undefined): void {
  if (use === undefined || record.result < 0) return
  if (record.call === "fcntl" && record.numbers[1] === F_SETFD) {
    const [fd = -1, , flags = 0] = record.numbers
    if (flags & FD_CLOEXEC) owner.cloexec.add(fd)
    else owner.cloexec.delete(fd)
  }
  if (record.call === "pipe2") fill(owner, record, use, endsOf(owner, "pipe", ["read", "write"]))
  if (record.call === "socketpair") fill(owner, record, use, connected(endsOf(owner, "pair", ["a", "b"])))
  if (record.call === "recvmsg") fill(owner, record, use, received(owner, record, use))
  if (record.call === "read" || record.call === "recv") forgetSent(use)
  const life = made(owner, record, use)
  if (life === undefined) return
  // dup2(6, 6) does nothing, so it keeps FD_CLOEXEC too.
  use.result = owner.lives.get(record.result) === life ? life : take(owner, record.result, life, record)
}

/** Gives the descriptors that a call wrote into memory their lives. */
function fill(owner: Process, record: TraceRecord, use: Use, lives: readonly Life[]): void {
  for (const [i, fd] of filledIn(record).entries()) {
    const life = lives[i]
    if (life !== undefined) use.args.set(fd, take(owner, fd, life, record))
  }
}

function endsOf(owner: Process, what: string, ends: readonly [string, string]): [Life, Life] {
  const count = nth(owner, what)
  const [first, second] = ends.map((end) => ({
    role: `${what}${count === 1 ? "" : ` ${count}`} ${end}`,
    settled: true,
  }))
  return [first as Life, second as Life]
}

function connected([a, b]: [Life, Life]): Life[] {
  for (const [end, peer] of [
    [a, b],
    [b, a],
  ] as const)
    Object.assign(end, { peer, inbox: [] })
  return [a, b]
}

function send(record: TraceRecord, through: Life, args: ReadonlyMap<number, Life>): void {
  const sent = passedFds(record).flatMap((fd) => args.get(fd) ?? [])
  if (sent.length > 0) through.peer?.inbox?.push(sent)
}

/** What came with a recvmsg(): all that was sent, or the first of it. */
function received(owner: Process, record: TraceRecord, use: Use): readonly Life[] {
  const fds = passedFds(record)
  const [at] = use.args.values()
  if (fds.length === 0) forgetSent(use)
  const peeks = ((record.numbers[1] ?? 0) & MSG_PEEK) !== 0
  const sent = (peeks ? at?.inbox?.[0] : at?.inbox?.shift()) ?? []
  return fds.map((_, i) => sent[i] ?? { role: `passed ${nth(owner, "passed")}`, settled: true })
}

/** A read of bytes alone may have dropped what was sent with them. */
function forgetSent({ args }: Use): void {
  const [at] = args.values()
  if (at?.inbox !== undefined && at.inbox.length > 0) at.inbox = undefined
}

/** From now on the number means this. */
function take(owner: Process, fd: number, life: Life, record: TraceRecord): Life {
  free(owner, fd)
  owner.lives.set(fd, life)
  if (closesOnExec(record)) owner.cloexec.add(fd)
  return life
}

function free(owner: Process, fd: number): void {
  owner.lives.delete(fd)
  owner.cloexec.delete(fd)
}

/** Whether a descriptor that the call made closes on exec: the flag is the same bit in all families. open(2) */
function closesOnExec(record: TraceRecord): boolean {
  if (record.call === "fcntl") return record.numbers[1] === F_DUPFD_CLOEXEC
  if (record.call === "recvmsg") return ((record.numbers[1] ?? 0) & MSG_CMSG_CLOEXEC) !== 0
  const args = signatureOf(record.call)?.args ?? []
  return args.some(
    (arg) => MAKER_FLAGS.has(arg.family) && numberOf(record, arg).some((flags) => (flags & O_CLOEXEC) !== 0),
  )
}

function made(owner: Process, record: TraceRecord, use: Use): Life | undefined {
  if (record.call === "fcntl") {
    const op = record.numbers[1]
    // A duplicate names the same open description, so it has the same role, now and later. fcntl(2)
    return op === F_DUPFD || op === F_DUPFD_CLOEXEC ? use.args.values().next().value : undefined
  }
  // A signalfd whose set is changed is the same one.
  if (record.call === "signalfd" && record.numbers[0] === record.result) return use.args.values().next().value
  if (record.call === "dup2") return use.args.values().next().value
  if (signatureOf(record.call)?.result !== "fd") return undefined
  if (record.call === "open") return { role: pathOf(record), settled: true }
  const life = { role: record.call === "socket" ? "socket" : `fd ${record.result}`, settled: false }
  if (record.call === "accept4") settle(owner, life, "conn")
  if (record.call === "epoll_create1") settle(owner, life, "epoll")
  if (record.call === "eventfd") settle(owner, life, "event")
  if (record.call === "timerfd_create") settle(owner, life, "timer")
  if (record.call === "signalfd") settle(owner, life, "signals")
  return life
}

function pathOf({ preview }: TraceRecord): string {
  const path = new TextDecoder().decode(preview)
  return preview.length === TEXT_BYTES ? `${path}...` : path
}

function lifeOf(owner: Process, fd: number, record: TraceRecord): Life {
  const known = owner.lives.get(fd)
  if (known !== undefined) return known
  const life = { role: `fd ${fd}`, settled: false }
  if (record.result !== -EBADF) owner.lives.set(fd, life)
  return life
}

function settle(owner: Process, life: Life, role: string): void {
  if (life.settled) return
  const count = nth(owner, role)
  life.role = count === 1 && ALONE.has(role) ? role : `${role} ${count}`
  life.settled = true
}

function nth({ counts }: Process, role: string): number {
  const count = (counts.get(role) ?? 0) + 1
  counts.set(role, count)
  return count
}

/** On Linux a close that fails has freed the descriptor all the same, unless there was none. close(2) NOTES */
function frees(record: TraceRecord): boolean {
  return record.injected !== "errno" && record.result !== -EBADF
}
