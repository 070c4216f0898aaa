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
import { todo } from "../../runtime/todo.ts"

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
  return todo("2.4", "addEdge")
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
  return todo("2.4", "pump")
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
  return todo("2.4", "turnEdge")
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
