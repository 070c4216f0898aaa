// Step 2, edge-triggered: the same server, told of changes instead of states.
//
// Each descriptor is added once, for reading and writing, and never changed again. In return every event must be used
// up: what is left over when we go back to epoll_wait is not reported again until something new happens to it.
//
// Invariants
//   1 We stop with a connection only at -EAGAIN (an edge will come), or with it left in loop.due (we come back).
//   2 pump() ends after BUDGET_BYTES and one more read: a peer that never stops sending keeps nobody waiting.
//   3 While a connection has unsent bytes it is not read, so it holds one answer at most.
//
// Left out on purpose: an accept4 that fails (step 6).
//
// Sources: epoll(7) "Level-triggered and edge-triggered", question 9, "Possible pitfalls" (starvation).

import {
  check,
  EAGAIN,
  EINTR,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLLET,
  EPOLLIN,
  EPOLLOUT,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  read,
  write,
} from "#sys"
import { echo, type Handle } from "../../runtime/handle.ts"
import { listenNonblocking } from "../../runtime/listener.ts"
import { isProgram, localPort, runServer } from "../../runtime/program.ts"
import {
  acceptAll,
  type Connection,
  dropConnection,
  type Loop,
  MAX_EVENTS,
  newConnection,
  newLoop,
  received,
  setNonblocking,
} from "./server.ts"

/** What a connection may read in one turn before it is the others' turn. */
export const BUDGET_BYTES = 65_536

const NOTHING = new Uint8Array(0)

export interface EdgeLoop extends Loop {
  /** Connections whose budget was spent before they said -EAGAIN: for what they still have no edge will come. */
  readonly due: Set<Connection>
}

/**
 * Opens an edge-triggered loop for listenFd, which must be non-blocking. It owns a new descriptor, epollFd, which the
 * caller closes.
 * @throws SyscallError EMFILE, ENOMEM
 */
export function openEdgeLoop(listenFd: number, handle: Handle = echo): EdgeLoop {
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN | EPOLLET, listenFd), "epoll_ctl")
  return { ...newLoop(epollFd, listenFd, handle), due: new Set() }
}

/** Puts a new connection into the table and, once and for all, into the interest set. Takes ownership of connFd. */
export function addEdge(loop: EdgeLoop, connFd: number): void {
  // TODO(2.4) An entry in loop.connections, and epoll_ctl: add connFd for reading and writing, edge-triggered.
  // #region addEdge
  const interest = EPOLLIN | EPOLLOUT | EPOLLET
  loop.connections[connFd] = newConnection(connFd, interest)
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_ADD, connFd, interest, connFd), "epoll_ctl")
  // #endregion addEdge
}

/**
 * Goes on with a connection until there is nothing more to do for it now: sends what is unsent, then reads and answers,
 * again and again. Drops it when it broke, or when it ended and all is sent.
 * @returns true when the budget ended it and not -EAGAIN: then it must be pumped again without waiting for an event
 */
export function pump(loop: EdgeLoop, conn: Connection): boolean {
  // TODO(2.4) For ever: while bytes are unsent, write() them (-EAGAIN: return false). Ended: drop. Budget spent: return
  // true. read() (-EAGAIN: return false), handle(), and what it returns becomes the next unsent bytes.
  // #region pump
  const { buffer, handle } = loop
  let budget = BUDGET_BYTES
  for (;;) {
    while (conn.unsent.length > 0) {
      const taken = write(conn.fd, conn.unsent, 0, conn.unsent.length)
      if (taken === -EAGAIN) {
        // Until now unsent may be a view of the shared buffer; to outlive this call it needs memory of its own.
        conn.unsent = conn.unsent.slice()
        return false // EPOLLOUT will come: the buffer was full, and room in it is a change
      }
      if (taken < 0) {
        dropConnection(loop, conn)
        return false
      }
      conn.unsent = taken === conn.unsent.length ? NOTHING : conn.unsent.subarray(taken)
    }
    if (conn.ended) {
      dropConnection(loop, conn)
      return false
    }
    if (budget <= 0) return true
    const n = read(conn.fd, buffer, 0, buffer.length)
    if (n === -EAGAIN) return false // EPOLLIN will come
    if (n < 0) {
      dropConnection(loop, conn)
      return false
    }
    if (n === 0) conn.ended = true
    else conn.unsent = handle(received(loop, n))
    budget -= n
  }
  // #endregion pump
}

/**
 * One turn: goes on with each connection that is due, then takes the events there are. Waits for an event only when
 * nobody is due.
 * @returns how many events there were
 */
export function turnEdge(loop: EdgeLoop, timeoutMs: number): number {
  // TODO(2.4) epoll_wait, with timeout 0 while somebody is due. pump() who was due: whoever returns false is due no more.
  // Then the events: accept all; pump() each connection that was not due, and whoever returns true is due next turn.
  // #region turnEdge
  const { epollFd, listenFd, events, connections, due } = loop
  const ready = epoll_wait(epollFd, events, MAX_EVENTS, due.size > 0 ? 0 : timeoutMs)
  if (ready === -EINTR) return 0
  check(ready, "epoll_wait")
  for (const conn of due) {
    // Gone from the table: somebody who was pumped before has dropped it.
    if (connections[conn.fd] !== conn || !pump(loop, conn)) due.delete(conn)
  }
  for (let i = 0; i < ready; i++) {
    const fd = events[2 * i + 1] ?? 0
    const conn = connections[fd]
    // -EMFILE or -ECONNABORTED ends it early, and no edge comes for those still in the queue: they wait for the next
    // client. Servers therefore often add the listening socket level-triggered.
    if (fd === listenFd) void acceptAll(listenFd, (connFd) => addEdge(loop, connFd))
    else if (conn !== undefined && !due.has(conn) && pump(loop, conn)) due.add(conn)
  }
  return ready
  // #endregion turnEdge
}

/** Serves for ever. Makes listenFd non-blocking, and does not close it. */
export function serveEdge(listenFd: number, handle: Handle = echo): never {
  check(setNonblocking(listenFd), "fcntl")
  const loop = openEdgeLoop(listenFd, handle)
  for (;;) turnEdge(loop, -1)
}

/** The program: `npx tsx edge.ts [PORT] [--http]`. */
export function main(args: string[]): void {
  runServer(args, ({ port, handle }) => {
    const listenFd = listenNonblocking(port)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, stop with Ctrl-C`)
    serveEdge(listenFd, handle)
  })
}

if (isProgram(import.meta.url)) main(process.argv.slice(2))
