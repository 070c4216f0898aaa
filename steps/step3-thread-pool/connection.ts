// Step 3, a connection: what the loop of step 2 remembers of one, and which of its requests are answered.
//
// Given, because you wrote it in step 2. Three things are new: input is kept until a line is whole, answers wait for
// their turn, and a connection whose line has to wait is not read.

import { check, close, EAGAIN, EPOLL_CTL_ADD, EPOLL_CTL_MOD, EPOLLIN, EPOLLOUT, epoll_ctl, write } from "#sys"

/** With so many bytes unsent a connection is not read any more. */
const HIGH_WATER_BYTES = 65_536
/** Requests of one connection that may be under way at once. */
export const MOST_AHEAD = 64

const NOTHING = new Uint8Array(0)

export interface Connection {
  readonly fd: number
  /** Differs from that of every other connection, also of those that have the same descriptor later. */
  readonly generation: number
  /** Bytes that are no whole line yet, and lines that have to wait. */
  input: Uint8Array
  /** Requests so far; the number of the next one. */
  asked: number
  /** Answers sent so far; the number of the next one to send. */
  answered: number
  /** Answers that are there before their turn, by number. */
  readonly early: Map<number, Uint8Array>
  /** Answers that write() has not taken, in order. */
  unsent: Uint8Array
  interest: number
  /** The peer has sent its last byte. */
  ended: boolean
  /** Its next line has to wait: for the pool, or until fewer requests of it are under way. */
  stalled: boolean
}

/** What a connection needs of the loop. */
export interface Table {
  readonly epollFd: number
  /** By descriptor; undefined where we hold no connection. */
  readonly connections: (Connection | undefined)[]
  /** Connections so far; the generation of the next one. */
  generation: number
  /** Nobody is read any more. */
  stopping: boolean
}

/**
 * Puts a new connection into the table and the interest set. Takes ownership of connFd.
 * @throws SyscallError ENOSPC: more descriptors than fs.epoll.max_user_watches. epoll(7)
 */
export function addConnection(table: Table, connFd: number): void {
  table.connections[connFd] = {
    fd: connFd,
    generation: table.generation++,
    input: NOTHING,
    asked: 0,
    answered: 0,
    early: new Map(),
    unsent: NOTHING,
    interest: EPOLLIN,
    ended: false,
    stalled: false,
  }
  check(epoll_ctl(table.epollFd, EPOLL_CTL_ADD, connFd, EPOLLIN, connFd), "epoll_ctl")
}

/** Ends a connection. Its jobs go on: their answers find nobody. */
export function dropConnection(table: Table, conn: Connection): void {
  table.connections[conn.fd] = undefined
  void close(conn.fd) // it is over, whatever close() says
}

/** Sends an answer, or keeps what write() does not take. Drops the connection when it broke. */
export function send(table: Table, conn: Connection, answer: Uint8Array): void {
  if (answer.length === 0) return
  const taken = conn.unsent.length > 0 ? 0 : write(conn.fd, answer, 0, answer.length)
  if (taken < 0 && taken !== -EAGAIN) {
    dropConnection(table, conn)
    return
  }
  const rest = answer.subarray(Math.max(taken, 0))
  if (rest.length > 0) conn.unsent = Buffer.concat([conn.unsent, rest])
}

/** Writes unsent bytes, as many as there is room for. Drops the connection when it broke. */
export function writable(table: Table, conn: Connection): void {
  const taken = write(conn.fd, conn.unsent, 0, conn.unsent.length)
  if (taken === -EAGAIN) return
  if (taken < 0) dropConnection(table, conn)
  else conn.unsent = taken === conn.unsent.length ? NOTHING : conn.unsent.subarray(taken)
}

/** Whether something of this connection is still to be done: answered or sent. */
export function pending(conn: Connection): boolean {
  return conn.asked > conn.answered || conn.unsent.length > 0 || conn.stalled
}

/**
 * To be called whenever something has changed: drops the connection if it has ended and nothing is pending, else asks
 * epoll for what its state calls for.
 */
export function settle(table: Table, conn: Connection): void {
  if (table.connections[conn.fd] !== conn) return
  if (conn.ended && !pending(conn)) {
    dropConnection(table, conn)
    return
  }
  const reads = !conn.ended && !conn.stalled && !table.stopping && conn.unsent.length < HIGH_WATER_BYTES
  const interest = (reads ? EPOLLIN : 0) | (conn.unsent.length > 0 ? EPOLLOUT : 0)
  if (interest === conn.interest) return
  conn.interest = interest
  check(epoll_ctl(table.epollFd, EPOLL_CTL_MOD, conn.fd, interest, conn.fd), "epoll_ctl")
}
