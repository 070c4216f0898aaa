// Step 2: an echo server on epoll. One thread, any number of connections, no call that waits for one of them.
//
// The loop asks one question, epoll_wait: who is ready? Everything else is non-blocking and returns at once, with
// bytes or with -EAGAIN. What cannot be finished now is written down in the connection's state and done later.
//
// Invariants
//   1 Every socket here is non-blocking; -EAGAIN is an answer, not an error.
//   2 connections[fd] is defined exactly while we hold fd, and an event without an entry there is stale: skip it.
//   3 An event is a hint. What is true now, read() and write() say.
//   4 EPOLLOUT is asked for exactly while bytes are unsent, EPOLLIN exactly while we are willing to read.
//   5 unsent never holds more than HIGH_WATER_BYTES and one read's answer.
//
// Left out on purpose: time limits and running out of descriptors (step 6), work that computes (step 3).
// Sources: epoll(7), epoll_ctl(2), redis ae_epoll.c, UNP 16.2.

import {
  accept4,
  check,
  close,
  EAGAIN,
  EINTR,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLL_CTL_MOD,
  EPOLLIN,
  EPOLLOUT,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  F_GETFL,
  F_SETFL,
  fcntl,
  O_NONBLOCK,
  read,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  write,
} from "#sys"
import { echo, type Handle } from "../../runtime/handle.ts"
import { listenNonblocking } from "../../runtime/listener.ts"
import { isProgram, localPort, runServer } from "../../runtime/program.ts"

/** Room for one read, shared by all connections: between two events nothing of it is needed any more. */
export const BUFFER_BYTES = 65_536
/** With so many bytes unsent a connection is not read any more: whoever does not listen may not go on talking. */
export const HIGH_WATER_BYTES = 65_536
/** Events of one epoll_wait. Those that do not fit stay ready and come with the next one. */
export const MAX_EVENTS = 256

const NOTHING = new Uint8Array(0)

/** What we have to remember of a connection between two events. */
export interface Connection {
  readonly fd: number
  /** Answers that write() has not taken, in order. Between two turns never a view of the loop's buffer. */
  unsent: Uint8Array
  /** What epoll was last asked for: EPOLLIN, EPOLLOUT, both or 0. */
  interest: number
  /** The peer has sent its last byte. */
  ended: boolean
}

export interface Loop {
  readonly epollFd: number
  readonly listenFd: number
  readonly handle: Handle
  /** By descriptor; undefined where we hold no connection. Descriptors are small, so this is a dense array. */
  readonly connections: (Connection | undefined)[]
  /** Two words for each event: [events, data]. Reused by every epoll_wait. */
  readonly events: Uint32Array
  /** Reused by every read. */
  readonly buffer: Uint8Array
  /** The view of buffer that the last read filled, see received(). */
  received: Uint8Array
}

/** Everything a loop works with, made once, so that the loop itself allocates nothing. Opens nothing. */
export function newLoop(epollFd: number, listenFd: number, handle: Handle): Loop {
  const events = new Uint32Array(2 * MAX_EVENTS)
  const buffer = new Uint8Array(BUFFER_BYTES)
  return { epollFd, listenFd, handle, connections: [], events, buffer, received: buffer }
}

/**
 * The first n bytes of the loop's buffer, a view. Messages are mostly of one size, so the last view mostly fits: a new
 * one for each message would be the loop's only garbage, and at 100,000 messages a second that is what the collector
 * and the caches would be busy with. Valid until the next read.
 */
export function received(loop: Loop, n: number): Uint8Array {
  if (loop.received.length !== n) loop.received = loop.buffer.subarray(0, n)
  return loop.received
}

/** The state of a connection that has just been accepted. */
export function newConnection(fd: number, interest: number): Connection {
  return { fd, unsent: NOTHING, interest, ended: false }
}

/**
 * Makes calls on fd return -EAGAIN where they would block. Every other flag stays as it is.
 *
 * The flag belongs to the open file description: a duplicate of fd, or the copy in a forked child, has it too.
 * @returns 0, or -errno: -EBADF when fd is not open
 */
export function setNonblocking(fd: number): number {
  // TODO(2.1) Read the description's flags (F_GETFL), add O_NONBLOCK, set them (F_SETFL).
  // #region setNonblocking
  const flags = fcntl(fd, F_GETFL, 0)
  if (flags < 0) return flags
  return fcntl(fd, F_SETFL, flags | O_NONBLOCK)
  // #endregion setNonblocking
}

/**
 * Takes every connection that waits and hands it to `accepted`, which owns it from then on. Does not block:
 * listenFd is non-blocking.
 * @returns 0 when none waits any more, or the -errno that accept4 ended with: -EMFILE when no descriptor is free
 */
export function acceptAll(listenFd: number, accepted: (connFd: number) => void): number {
  // TODO(2.1) accept4 until it says -EAGAIN. Each new descriptor: close-on-exec, non-blocking, handed to accepted().
  // #region acceptAll
  for (;;) {
    // Nothing is inherited from the listening socket, so the flags are asked for each time:
    //   accept4(5<listen>, NULL, NULL, SOCK_CLOEXEC|SOCK_NONBLOCK) = 7<conn 1>
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
    if (connFd === -EAGAIN) return 0
    if (connFd < 0) return connFd
    accepted(connFd)
  }
  // #endregion acceptAll
}

/**
 * Opens an epoll instance that watches listenFd for connections. Its data word is the descriptor, here and
 * everywhere in this file.
 * @returns a loop without connections; it owns a new descriptor, epollFd, which the caller closes
 * @throws SyscallError EMFILE, ENOMEM; a program that cannot open its loop ends
 */
export function openLoop(listenFd: number, handle: Handle = echo): Loop {
  // TODO(2.2) epoll_create1, then epoll_ctl: add listenFd for EPOLLIN, with listenFd as its data. Return newLoop().
  // #region openLoop
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN, listenFd), "epoll_ctl")
  return newLoop(epollFd, listenFd, handle)
  // #endregion openLoop
}

/**
 * Puts a new connection into the table and into the interest set. Takes ownership of connFd.
 * @throws SyscallError ENOSPC: more descriptors than fs.epoll.max_user_watches. epoll(7)
 */
export function addConnection(loop: Loop, connFd: number): void {
  // TODO(2.2) An entry in loop.connections, and epoll_ctl: add connFd for EPOLLIN, with connFd as its data.
  // #region addConnection
  loop.connections[connFd] = newConnection(connFd, EPOLLIN)
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_ADD, connFd, EPOLLIN, connFd), "epoll_ctl")
  // #endregion addConnection
}

/** Ends a connection and forgets everything about it: the kernel may hand out the same number at once. */
export function dropConnection(loop: Loop, conn: Connection): void {
  // TODO(2.2) Remove the entry and close the descriptor.
  // #region dropConnection
  loop.connections[conn.fd] = undefined
  // Leaves the interest set by itself, because no duplicate of the descriptor exists. epoll(7)
  void close(conn.fd) // an error of the connection would be reported here; it is over either way
  // #endregion dropConnection
}

/**
 * Reads once and answers. One read for each event: who has more is reported again, after everybody else.
 * Drops the connection when it broke, or when it ended and nothing is unsent.
 */
export function readable(loop: Loop, conn: Connection): void {
  // TODO(2.2) read() into loop.buffer. -EAGAIN: return. Below 0: drop. 0: remember that it ended, and drop it if nothing
  // is unsent, else updateInterest(). Bytes: write() what handle() makes of received(); what is not taken goes to keepUnsent().
  // #region readable
  const { buffer } = loop
  const n = read(conn.fd, buffer, 0, buffer.length)
  if (n === -EAGAIN) return // the event was older than the truth
  conn.ended = n === 0
  if (n < 0 || (conn.ended && conn.unsent.length === 0)) {
    dropConnection(loop, conn) // below 0: -ECONNRESET and the like; EPOLLERR and EPOLLHUP end here too
    return
  }
  if (conn.ended) {
    updateInterest(loop, conn)
    return
  }
  const answer = loop.handle(received(loop, n))
  // Nearly always the kernel takes all of it, and nothing is left to remember. But never past bytes that still wait.
  const taken = conn.unsent.length > 0 ? 0 : write(conn.fd, answer, 0, answer.length)
  if (taken === answer.length) return
  if (taken < 0 && taken !== -EAGAIN) dropConnection(loop, conn)
  else keepUnsent(loop, conn, answer.subarray(Math.max(taken, 0)))
  // #endregion readable
}

/**
 * One turn: waits for events, then does what each asks for. New connections: accepted and added. A connection:
 * writable() for EPOLLOUT, readable() for anything else (EPOLLIN, and EPOLLERR or EPOLLHUP, which nobody asked for).
 * @param timeoutMs how long to wait when nothing is ready; -1 for ever, 0 not at all
 * @returns how many events there were; 0 as well when a signal ended the wait
 */
export function turn(loop: Loop, timeoutMs: number): number {
  // TODO(2.2) epoll_wait, then for each [events, data]: the listening socket, or a connection that is still in the table.
  // #region turn
  const { epollFd, listenFd, events, connections } = loop
  const ready = epoll_wait(epollFd, events, MAX_EVENTS, timeoutMs)
  if (ready === -EINTR) return 0 // a signal woke us, no descriptor did
  check(ready, "epoll_wait")
  for (let i = 0; i < ready; i++) {
    const mask = events[2 * i] ?? 0
    const fd = events[2 * i + 1] ?? 0
    if (fd === listenFd) {
      // With -EMFILE the rest stays in the queue and is reported again. Step 6 does better.
      void acceptAll(listenFd, (connFd) => addConnection(loop, connFd))
      continue
    }
    // Looked up here, and compared once more after writable(): whatever ran before in this turn may have dropped it.
    const conn = connections[fd]
    if (conn !== undefined && (mask & EPOLLOUT) !== 0) writable(loop, conn)
    if (conn !== undefined && connections[fd] === conn && (mask & ~EPOLLOUT) !== 0) readable(loop, conn)
  }
  return ready
  // #endregion turn
}

/** Keeps a copy of `rest` behind what is unsent already, and waits for room. */
export function keepUnsent(loop: Loop, conn: Connection, rest: Uint8Array): void {
  // TODO(2.3) Append a copy of rest to conn.unsent, then updateInterest().
  // #region keepUnsent
  // A copy: rest is a view of the buffer into which the next connection is read.
  const unsent = new Uint8Array(conn.unsent.length + rest.length)
  unsent.set(conn.unsent)
  unsent.set(rest, conn.unsent.length)
  conn.unsent = unsent
  updateInterest(loop, conn)
  // #endregion keepUnsent
}

/** Writes unsent bytes, as many as there is room for. Drops the connection when it broke, or ended and all is sent. */
export function writable(loop: Loop, conn: Connection): void {
  // TODO(2.3) write() unsent. -EAGAIN: return. Below 0: drop. Else keep what is left, and drop it if it has ended and
  // nothing is left, else updateInterest().
  // #region writable
  const taken = write(conn.fd, conn.unsent, 0, conn.unsent.length)
  if (taken === -EAGAIN) return
  if (taken > 0) conn.unsent = taken === conn.unsent.length ? NOTHING : conn.unsent.subarray(taken)
  if (taken < 0 || (conn.ended && conn.unsent.length === 0)) dropConnection(loop, conn)
  else updateInterest(loop, conn)
  // #endregion writable
}

/** Asks epoll for what the connection's state calls for, if that is not what it was asked for last. */
export function updateInterest(loop: Loop, conn: Connection): void {
  // TODO(2.3) EPOLLOUT while bytes are unsent; EPOLLIN unless it ended or HIGH_WATER_BYTES are unsent. EPOLL_CTL_MOD only
  // when that differs from conn.interest, which then is the new mask.
  // #region updateInterest
  const reads = !conn.ended && conn.unsent.length < HIGH_WATER_BYTES
  const interest = (reads ? EPOLLIN : 0) | (conn.unsent.length > 0 ? EPOLLOUT : 0)
  if (interest === conn.interest) return
  conn.interest = interest
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_MOD, conn.fd, interest, conn.fd), "epoll_ctl")
  // #endregion updateInterest
}

/** Serves for ever. Makes listenFd non-blocking, and does not close it. */
export function serve(listenFd: number, handle: Handle = echo): never {
  check(setNonblocking(listenFd), "fcntl")
  const loop = openLoop(listenFd, handle)
  for (;;) turn(loop, -1)
}

/** The program: `npx tsx server.ts [PORT] [--http]`. */
export function main(args: string[]): void {
  runServer(args, ({ port, handle }) => {
    const listenFd = listenNonblocking(port)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, stop with Ctrl-C`)
    serve(listenFd, handle)
  })
}

if (isProgram(import.meta.url)) main(process.argv.slice(2))
