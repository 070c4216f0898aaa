// Step 3: a reactor and a pool. One thread talks to the clients and never computes; the others compute and talk to
// nobody.
//
// Requests are lines. A light one is answered at once; a heavy one becomes a job, and the loop goes on. Its answer comes
// back through a queue in shared memory, and an eventfd in the epoll set says so: a thread that sits in epoll_wait is
// woken by a descriptor and by nothing else.
//
// Invariants
//   1 No call of the reactor blocks but epoll_wait, and nothing here computes.
//   2 Every request has an answer, or its connection is gone. Answers go out in the order of their requests.
//   3 An answer is for the connection that asked, and that is a descriptor and a generation.
//   4 A connection whose next line has to wait is stalled: it is not read until there is room again.
//
// Left out on purpose: several reactors (step 5), time limits for clients (step 6), framing that is more than lines
// (step 4). Sources: eventfd(2), epoll(7), Schmidt, "Reactor" (1995), Welsh, "SEDA" (2001).

import {
  check,
  close,
  EAGAIN,
  EINTR,
  EPERM,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLL_CTL_DEL,
  EPOLLIN,
  EPOLLOUT,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  read,
} from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { isProgram, localPort, runServer } from "../../runtime/program.ts"
import { httpLines, primes, type Service } from "../../runtime/service.ts"
import { acceptAll, BUFFER_BYTES, MAX_EVENTS } from "../../solutions/step2-epoll/server.ts"
import {
  addConnection,
  type Connection,
  dropConnection,
  MOST_AHEAD,
  pending,
  send,
  settle,
  type Table,
  writable,
} from "./connection.ts"
import { MOST_REQUEST_BYTES, type Pool, startPool, stopPool, submit, type Ticket, takeCompletion } from "./pool.ts"

const NEWLINE = 10
const STDIN = 0
/** How long shutDown() waits for clients that do not read. */
export const DRAIN_MS = 5000

export interface Reactor extends Table {
  readonly listenFd: number
  readonly service: Service
  readonly pool: Pool
  /** Connections whose next line waits. */
  readonly stalled: Set<Connection>
  /** Two words for each event: [events, data]. */
  readonly events: Uint32Array
  /** For reads; nothing of it is needed between two events. */
  readonly buffer: Uint8Array
}

/** Everything a reactor works with. Opens nothing. */
export function newReactor(epollFd: number, listenFd: number, pool: Pool, service: Service): Reactor {
  return {
    epollFd,
    listenFd,
    service,
    pool,
    connections: [],
    generation: 0,
    stopping: false,
    stalled: new Set(),
    events: new Uint32Array(2 * MAX_EVENTS),
    buffer: new Uint8Array(BUFFER_BYTES),
  }
}

/**
 * Opens an epoll instance that watches listenFd for connections and the pool for completions.
 * @returns a reactor without connections; it owns a new descriptor, epollFd, which shutDown() closes
 * @throws SyscallError EMFILE, ENOMEM; a program that cannot open its reactor ends
 */
export function openReactor(listenFd: number, pool: Pool, service: Service = primes): Reactor {
  // TODO(3.3) epoll_create1, then add listenFd and the pool's wakeFd for EPOLLIN, each with itself as its data. Return newReactor().
  // #region openReactor
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  for (const fd of [listenFd, pool.wakeFd]) check(epoll_ctl(epollFd, EPOLL_CTL_ADD, fd, EPOLLIN, fd), "epoll_ctl")
  return newReactor(epollFd, listenFd, pool, service)
  // #endregion openReactor
}

/** One turn, as in step 2. @returns how many events there were */
export function turn(reactor: Reactor, timeoutMs: number): number {
  const { epollFd, listenFd, pool, events, connections } = reactor
  const ready = epoll_wait(epollFd, events, MAX_EVENTS, timeoutMs)
  if (ready === -EINTR) return 0
  check(ready, "epoll_wait")
  for (let i = 0; i < ready; i++) {
    const mask = events[2 * i] ?? 0
    const fd = events[2 * i + 1] ?? 0
    const conn = connections[fd]
    if (fd === listenFd) void acceptAll(listenFd, (connFd) => addConnection(reactor, connFd))
    else if (fd === pool.wakeFd) completed(reactor)
    else if (fd === STDIN) stopAtEnd(reactor)
    else if (conn !== undefined) {
      if ((mask & EPOLLOUT) !== 0) writable(reactor, conn)
      if (connections[fd] === conn && (mask & ~EPOLLOUT) !== 0) readable(reactor, conn)
      settle(reactor, conn)
    }
  }
  return ready
}

/** Reads once and works through the lines that are whole now. */
function readable(reactor: Reactor, conn: Connection): void {
  const { buffer } = reactor
  const n = read(conn.fd, buffer, 0, buffer.length)
  if (n === -EAGAIN) return
  if (n < 0) dropConnection(reactor, conn)
  else if (n === 0) conn.ended = true
  else {
    conn.input = Buffer.concat([conn.input, buffer.subarray(0, n)])
    takeLines(reactor, conn)
  }
}

/** Makes requests of the whole lines in a connection's input, until one has to wait. Of one that is gone, none. */
function takeLines(reactor: Reactor, conn: Connection): void {
  if (reactor.connections[conn.fd] !== conn) return // dropped while it was stalled
  conn.stalled = false
  for (let end = conn.input.indexOf(NEWLINE); end !== -1; end = conn.input.indexOf(NEWLINE)) {
    if (end > MOST_REQUEST_BYTES) break
    conn.stalled = conn.asked - conn.answered >= MOST_AHEAD || !request(reactor, conn, conn.input.subarray(0, end))
    if (reactor.connections[conn.fd] !== conn) return // it broke, and is closed already
    if (conn.stalled) break
    conn.input = conn.input.subarray(end + 1)
  }
  if (conn.stalled) reactor.stalled.add(conn)
  else if (conn.input.length > MOST_REQUEST_BYTES) dropConnection(reactor, conn)
}

/**
 * One request: a light one is answered here, a heavy one handed to the pool. Does not block.
 * @param line without its end, valid during the call
 * @returns false when the pool has no room: then nothing has happened, and the same line comes again later
 */
export function request(reactor: Reactor, conn: Connection, line: Uint8Array): boolean {
  // TODO(3.3) A light request: deliver() its answer. A heavy one: submit() it; if the pool has no room, return false and leave
  // everything as it was. Count it in conn.asked.
  // #region request
  const { service, pool } = reactor
  const ticket: Ticket = { fd: conn.fd, generation: conn.generation, number: conn.asked }
  const heavy = service.heavy(line)
  if (heavy && !submit(pool, ticket, line)) return false
  conn.asked++
  if (!heavy) deliver(reactor, ticket, service.answer(line))
  return true
  // #endregion request
}

/** The pool has woken us: takes every completion, delivers it, and lets the stalled go on. */
export function completed(reactor: Reactor): void {
  // TODO(3.3) Read the eventfd back to 0, then take and deliver() every completion. Then let each stalled connection go on:
  // takeLines() and settle().
  // #region completed
  const { pool, stalled } = reactor
  // First the counter back to 0, then the queue: a completion that comes in between wakes us once more.
  void read(pool.wakeFd, pool.wakes, 0, pool.wakes.byteLength) // -EAGAIN: we were here already
  for (let taken = takeCompletion(pool); taken !== undefined; taken = takeCompletion(pool))
    deliver(reactor, taken.ticket, taken.answer)
  for (const conn of [...stalled]) {
    stalled.delete(conn)
    takeLines(reactor, conn)
    settle(reactor, conn)
  }
  // #endregion completed
}

/** Sends an answer when it is its turn, and those that have waited for it. One for a connection that is gone is dropped. */
export function deliver(reactor: Reactor, { fd, generation, number }: Ticket, answer: Uint8Array): void {
  // TODO(3.4) Find the connection, and make sure that it is the one that asked. Keep the answer in conn.early, then send() those whose
  // turn it is. At last settle().
  // #region deliver
  const conn = reactor.connections[fd]
  if (conn?.generation !== generation) return // nobody is there any more, or somebody else
  conn.early.set(number, answer)
  for (let next = conn.early.get(conn.answered); next !== undefined; next = conn.early.get(conn.answered)) {
    conn.early.delete(conn.answered)
    conn.answered++
    send(reactor, conn, next)
    if (reactor.connections[fd] !== conn) return // it broke
  }
  settle(reactor, conn)
  // #endregion deliver
}

/** Whether anything is still to be done for somebody. */
export function busy(reactor: Reactor): boolean {
  return (
    reactor.pool.out.some((jobs) => jobs > 0) || reactor.connections.some((conn) => conn !== undefined && pending(conn))
  )
}

/**
 * Ends the server and loses nothing that was asked: takes no connection and no line any more, waits for the jobs that are
 * out and sends their answers, then ends the workers and closes everything.
 * @param drainMs after so long it waits for no client; the workers still finish the jobs that they have
 */
export function shutDown(reactor: Reactor, drainMs = DRAIN_MS): void {
  // TODO(3.6) Close listenFd, set stopping and settle() everybody, so that nobody is read. turn() while somebody is busy() and drainMs
  // last. Then stopPool(), drop every connection, close epollFd.
  // #region shutDown
  const { epollFd, listenFd, pool, connections } = reactor
  void close(listenFd)
  reactor.stopping = true
  for (const conn of connections) if (conn !== undefined) settle(reactor, conn) // from now on nobody is read
  const deadlineMs = performance.now() + drainMs
  for (let leftMs = drainMs; busy(reactor) && leftMs > 0; leftMs = deadlineMs - performance.now())
    turn(reactor, Math.ceil(leftMs))
  stopPool(pool)
  for (const conn of connections) if (conn !== undefined) dropConnection(reactor, conn)
  void close(epollFd)
  // #endregion shutDown
}

/** Standard input: at its end (Ctrl-D), or when it cannot be read any more, the server stops. */
function stopAtEnd(reactor: Reactor): void {
  if (read(STDIN, reactor.buffer, 0, reactor.buffer.length) > 0) return
  reactor.stopping = true
  // Its end stays readable, and shutDown() would turn for it again and again.
  check(epoll_ctl(reactor.epollFd, EPOLL_CTL_DEL, STDIN, 0, 0), "epoll_ctl")
}

/** Serves until standard input ends, then shuts down. */
export function serve(reactor: Reactor): void {
  const watched = epoll_ctl(reactor.epollFd, EPOLL_CTL_ADD, STDIN, EPOLLIN, STDIN)
  if (watched !== -EPERM) check(watched, "epoll_ctl") // EPERM: a file, or /dev/null; it tells nothing
  while (!reactor.stopping) turn(reactor, -1)
  shutDown(reactor)
}

/** The program: `npx tsx server.ts [PORT] [--http]`. */
export function main(args: string[]): void {
  runServer(args, async ({ port, http }) => {
    const pool = await startPool() // before anything blocks: a thread that starts may need this one
    const listenFd = listenNonblocking(port)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, ${pool.jobs.length} workers, stop with Ctrl-D`)
    serve(openReactor(listenFd, pool, http ? httpLines : primes))
  })
}

if (isProgram(import.meta.url)) main(process.argv.slice(2))
